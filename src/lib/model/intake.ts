import type { FaultCode } from '$lib/faults';
import { parseRecord, type AssessmentId, type RecordKey, type SignedRecord } from '$lib/records';
import type { BagEntry } from './bag';
import { orCode, verifyHere, type Verify } from './verify-here';

/** How many records to check at a time: a slice short enough for the thread to breathe between two. */
export const INTAKE_BATCH = 256;

/** How entries are checked. */
export interface IntakeOptions {
	readonly assessment: AssessmentId;
	readonly verify: Verify;
	/** Whether this device verified the record of that name before. */
	readonly known: (key: RecordKey) => boolean;
}

/** The records among some entries, and why the others are none. */
export interface Checked {
	readonly records: readonly SignedRecord[];
	readonly refused: ReadonlyMap<RecordKey, FaultCode>;
}

/**
 * Checks entries: records known from before are parsed, all others verified, and each must have the name that its bytes have.
 */
export async function checkEntries(
	entries: readonly BagEntry[],
	{ assessment, verify, known }: IntakeOptions,
): Promise<Checked> {
	const before = entries.filter(({ key }) => known(key));
	const fresh = entries.filter(({ key }) => !known(key));
	const [parsed, verified] = await Promise.all([
		Promise.all(before.map(({ bytes }) => orCode(parseRecord(bytes)))),
		fresh.length === 0 ? [] : verifySurely(verify, fresh, assessment),
	]);
	return sortOut([...before, ...fresh], [...parsed, ...verified]);
}

/** A Worker that cannot be had or dies must not keep anybody from reading: then this thread does the work. */
async function verifySurely(verify: Verify, batch: readonly BagEntry[], assessment: AssessmentId) {
	const bytes = batch.map((entry) => entry.bytes);
	try {
		return await verify(bytes, assessment);
	} catch {
		return verifyHere(bytes, assessment);
	}
}

function sortOut(
	entries: readonly BagEntry[],
	results: readonly (SignedRecord | FaultCode)[],
): Checked {
	const records: SignedRecord[] = [];
	const refused = new Map<RecordKey, FaultCode>();
	for (const [at, { key }] of entries.entries()) {
		const result = results[at] ?? 'record-malformed';
		if (typeof result === 'string') refused.set(key, result);
		else if (result.key !== key) refused.set(key, 'record-malformed');
		else records.push(result);
	}
	return { records, refused };
}
