import * as Y from 'yjs';
import { Bag, Ledger, verifyHere, type Verify } from '$lib/model';
import {
	generateDeviceKey,
	signRecord,
	type AssessmentId,
	type DeviceKey,
	type RecordKey,
	type SignedRecord,
} from '$lib/records';
import { openBagStore, openMirror, type BagStore, type Shelf } from '$lib/storage';
import { inDatabase } from './fixtures';

/** One tab's view of an assessment. */
export interface OpenedRoom {
	readonly bag: Bag;
	readonly ledger: Ledger;
	readonly store: BagStore;
	/** How many signatures were checked since it was opened. */
	readonly verified: () => number;
}

/** Opens an assessment as `state` does. */
export async function openRoom(shelf: Shelf, assessment: AssessmentId): Promise<OpenedRoom> {
	let verified = 0;
	const verify: Verify = (batch, id) => {
		verified += batch.length;
		return verifyHere(batch, id);
	};
	const bag = new Bag(new Y.Doc());
	const mirror = await openMirror(shelf, assessment);
	const known = (key: RecordKey) => mirror.knows(key);
	const ledger = new Ledger({ assessment, bag, verify, known });
	const store = await openBagStore({ shelf, assessment, bag, ledger, mirror });
	return { bag, ledger, store, verified: () => verified };
}

/** `count` answers of one author, numbered from `from`. */
export function answers(
	id: AssessmentId,
	key: DeviceKey,
	count: number,
	from = 1,
): Promise<readonly SignedRecord[]> {
	return Promise.all(
		Array.from({ length: count }, (_, i) => {
			const seq = from + i;
			const about = { kind: 'answer', subject: `r1/item-${seq}`, wallSeconds: 1_700_000_000 };
			return signRecord({ seq, clock: seq, ...about, body: 'dk' }, id, key);
		}),
	);
}

/** Answers of `people` strangers, `each` of them. */
export async function answersOfMany(
	id: AssessmentId,
	people: number,
	each: number,
): Promise<readonly SignedRecord[]> {
	const all: SignedRecord[] = [];
	for (let i = 0; i < people; i++)
		all.push(...(await answers(id, await generateDeviceKey(), each)));
	return all;
}

/** The keys that a fresh reader finds in the stored document alone, without the mirror. */
export async function storedKeys(shelf: Shelf, id: AssessmentId): Promise<readonly string[]> {
	const doc = new Y.Doc();
	for (const row of await storedRows(shelf, id)) {
		if (row instanceof Uint8Array) Y.applyUpdate(doc, row);
	}
	return [...doc.getMap('records').keys()].sort();
}

/** The rows of the stored document, as they are. */
export async function storedRows(shelf: Shelf, id: AssessmentId): Promise<readonly unknown[]> {
	const name = shelf.documentName(id);
	const databases = await indexedDB.databases();
	if (!databases.some((database) => database.name === name)) return [];
	return inDatabase(name, (database) => database.getAll('updates'));
}

/** The keys in the mirror, as they lie there. */
export async function mirroredKeys(shelf: Shelf, id: AssessmentId): Promise<readonly string[]> {
	const keys = await inDatabase(shelf.connection.name, (database) =>
		database.getAllKeys('records', IDBKeyRange.bound([id], [id, []])),
	);
	return keys.flatMap((key) => (Array.isArray(key) ? key.slice(1).map(asText) : [])).sort();
}

function asText(key: IDBValidKey): string {
	if (typeof key !== 'string') throw new Error('a key that is no text');
	return key;
}

/** The names of records, sorted. */
export function keysOf(records: Iterable<SignedRecord>): readonly string[] {
	return [...records].map(({ key }) => key).sort();
}
