import { isLater, KIND, placeOf, verifyHere, type Ledger, type Verify } from '$lib/model';
import { recordKey, type RecordKey, type SignedRecord } from '$lib/records';
import type { ExportedFile } from './file-format';

/**
 * What merging a file would change. Every record of the file is counted exactly once in `unchanged`, `refused`,
 * `outdated`, `newAnswers`, `changedAnswers`, `newPeople` or `otherRecords`.
 */
export interface ImportPreview {
	/** Answers to what their author had not answered here. */
	readonly newAnswers: number;
	/** From how many people those come. */
	readonly peopleWithNewAnswers: number;
	/** People who join. */
	readonly newPeople: number;
	/** Answers newer than the one of the same person that stands here. */
	readonly changedAnswers: number;
	/** Statements of any kind that stand here and give way to a newer one. A newer one here never does. */
	readonly replaced: number;
	/** Records that are here already. */
	readonly unchanged: number;
	/** Records whose bytes or signature are not right. */
	readonly refused: number;
	/** Genuine records older than what stands here or in the file itself: history. */
	readonly outdated: number;
	/** Everything else that counts: setup, shared lists, later kinds. */
	readonly otherRecords: number;
}

/** Records verified at a time, so that a Worker gets work in portions and the page stays alive. */
const BATCH = 500;

/** Compares a file with what is here and changes nothing. Of another assessment's file every record is refused. */
export async function previewImport(
	ledger: Ledger,
	file: ExportedFile,
	verify: Verify = verifyHere,
): Promise<ImportPreview> {
	const fresh = await freshOf(file.records, ledger);
	const verified = await verifyAll(fresh, file, verify);
	return {
		...count(verified, verified.length === 0 ? new Map() : standingOf(ledger)),
		unchanged: file.records.length - fresh.length,
		refused: fresh.length - verified.length,
	};
}

async function freshOf(
	records: readonly Uint8Array[],
	ledger: Ledger,
): Promise<readonly Uint8Array[]> {
	const fresh: Uint8Array[] = [];
	for (let from = 0; from < records.length; from += BATCH) {
		const batch = records.slice(from, from + BATCH);
		const keys = await Promise.all(batch.map(recordKey));
		fresh.push(...batch.filter((_, i) => !isHere(ledger, keys[i])));
	}
	return fresh;
}

function isHere(ledger: Ledger, key: RecordKey | undefined): boolean {
	return key !== undefined && ledger.has(key);
}

async function verifyAll(
	records: readonly Uint8Array[],
	{ assessment }: ExportedFile,
	verify: Verify,
): Promise<readonly SignedRecord[]> {
	const verified: SignedRecord[] = [];
	for (let from = 0; from < records.length; from += BATCH) {
		const outcomes = await verify(records.slice(from, from + BATCH), assessment);
		for (const outcome of outcomes) if (typeof outcome !== 'string') verified.push(outcome);
	}
	return verified;
}

/** Of every place the record that counts here. */
function standingOf(ledger: Ledger): ReadonlyMap<string, SignedRecord> {
	const standing = new Map<string, SignedRecord>();
	for (const record of ledger.records()) keepLater(standing, record);
	return standing;
}

type Counts = Omit<ImportPreview, 'unchanged' | 'refused'>;

function count(
	records: readonly SignedRecord[],
	standing: ReadonlyMap<string, SignedRecord>,
): Counts {
	const later = new Map<string, SignedRecord>(standing);
	for (const record of records) keepLater(later, record);
	const counts = { newAnswers: 0, changedAnswers: 0, newPeople: 0, otherRecords: 0 };
	const answerers = new Set<string>();
	let outdated = 0;
	let replaced = 0;
	for (const record of records) {
		const place = placeOf(record);
		const before = standing.get(place);
		if (later.get(place)?.key !== record.key) {
			outdated += 1;
			continue;
		}
		const what = roleOf(record, before);
		counts[what] += 1;
		if (what === 'newAnswers') answerers.add(record.author);
		if (before !== undefined) replaced += 1;
	}
	return { ...counts, outdated, replaced, peopleWithNewAnswers: answerers.size };
}

type Role = 'newAnswers' | 'changedAnswers' | 'newPeople' | 'otherRecords';

function roleOf(record: SignedRecord, before: SignedRecord | undefined): Role {
	if (record.kind === KIND.join) return before === undefined ? 'newPeople' : 'otherRecords';
	if (record.kind !== KIND.answer) return 'otherRecords';
	if (before !== undefined) return 'changedAnswers';
	// Taking back an answer that never stood here.
	return record.body === null ? 'otherRecords' : 'newAnswers';
}

function keepLater(places: Map<string, SignedRecord>, record: SignedRecord): void {
	const place = placeOf(record);
	const before = places.get(place);
	if (before === undefined || isLater(record, before)) places.set(place, record);
}
