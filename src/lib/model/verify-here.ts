import { isFault, type FaultCode } from '$lib/faults';
import { verifyRecord, type AssessmentId, type SignedRecord } from '$lib/records';

/** Checks many records: for each, in the same order, what it says or why it is refused. Never rejects for what is in the bytes. */
export type Verify = (
	batch: readonly Uint8Array[],
	assessment: AssessmentId,
) => Promise<readonly (SignedRecord | FaultCode)[]>;

/**
 * Verifies in the thread it is called in, which may be a Worker's: input and output can be structured-cloned.
 *
 * @example
 * const assessment = await foundAssessment(authorOf(new Uint8Array(32)), newSecret());
 * await verifyHere([Uint8Array.of(1)], assessment) // => ['record-malformed']
 */
export const verifyHere: Verify = (batch, assessment) =>
	Promise.all(batch.map((bytes) => orCode(verifyRecord(bytes, assessment))));

/** The record, or the code of the fault that stood in its way. */
export async function orCode(checking: Promise<SignedRecord>): Promise<SignedRecord | FaultCode> {
	try {
		return await checking;
	} catch (thrown) {
		if (isFault(thrown)) return thrown.code;
		throw thrown;
	}
}
