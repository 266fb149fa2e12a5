import type { DBSchema, IDBPDatabase } from 'idb';
import * as Y from 'yjs';
import { inTransaction } from './in-transaction';
import { openDatabase } from './open-database';
import type { StoredRows } from './row-weights';

/** The database of one document, as y-indexeddb 9 lays it out: numbered rows of updates. */
interface DocumentSchema extends DBSchema {
	updates: { key: number; value: unknown };
	custom: { key: string; value: unknown };
}
type DocumentDatabase = IDBPDatabase<DocumentSchema>;

/** A row of the document that cannot be applied. */
export interface BadRow {
	readonly key: number;
	/** Missing where the browser could not give it. */
	readonly value: unknown;
	readonly reason: string;
}

/** What was found in the database of a document, and left there. */
interface ClearedRows extends StoredRows {
	/** How many rows could not be applied and were taken out. */
	readonly badRows: number;
}

/**
 * Makes the database of a document fit for y-indexeddb, which waits for ever for a row it cannot apply or a
 * store that is missing: creates what is missing, and takes out the rows that cannot be applied after `keep`
 * has stored them elsewhere, and those that say nothing. Throws Fault `storage-refused` or `storage-slow`.
 */
export async function clearRows(
	name: string,
	limitMs: number,
	keep: (rows: readonly BadRow[]) => Promise<void>,
): Promise<ClearedRows> {
	const database = await openWithStores(name, limitMs);
	try {
		const rows = await readRows(database);
		const bad = findBadRows(rows);
		if (bad.length > 0) await keep(bad);
		const superfluous = new Set([...bad, ...rows.filter(isEmpty)].map(({ key }) => key));
		if (superfluous.size > 0) await deleteRows(database, superfluous);
		const weights = rows.map((row) => (superfluous.has(row.key) ? 0 : weigh(row)));
		return {
			badRows: bad.length,
			bytes: weights.reduce((sum, bytes) => sum + bytes, 0),
			heaviestBytes: weights.reduce((most, bytes) => Math.max(most, bytes), 0),
		};
	} finally {
		database.close();
	}
}

async function deleteRows(database: DocumentDatabase, keys: Iterable<number>): Promise<void> {
	await inTransaction(database, ['updates'], async (transaction) => {
		const store = transaction.objectStore('updates');
		await Promise.all([...keys].map((key) => store.delete(key)));
	});
}

/** y-indexeddb begins each time with a row of what is in memory, mostly nothing. */
function isEmpty({ value }: Row): boolean {
	return value instanceof Uint8Array && value.length === 2 && value.every((byte) => byte === 0);
}

function weigh({ value }: Row): number {
	return value instanceof Uint8Array ? value.length : 0;
}

async function openWithStores(name: string, limitMs: number): Promise<DocumentDatabase> {
	const database = await openDatabase<DocumentSchema>(name, undefined, limitMs, {
		upgrade,
		blocking,
	});
	if (hasStores(database)) return database;
	database.close();
	return openDatabase<DocumentSchema>(name, database.version + 1, limitMs, { upgrade, blocking });
}

function blocking(_from: number, _to: number | null, event: IDBVersionChangeEvent): void {
	if (event.target instanceof IDBDatabase) event.target.close();
}

function upgrade(database: DocumentDatabase): void {
	const stores = database.objectStoreNames;
	if (!stores.contains('updates')) database.createObjectStore('updates', { autoIncrement: true });
	if (!stores.contains('custom')) database.createObjectStore('custom');
}

function hasStores({ objectStoreNames }: DocumentDatabase): boolean {
	return objectStoreNames.contains('updates') && objectStoreNames.contains('custom');
}

interface Row {
	readonly key: number;
	readonly value: unknown;
}

/** All rows at once; one by one where the browser cannot give one of them. */
async function readRows(database: DocumentDatabase): Promise<readonly Row[]> {
	const keys = await database.getAllKeys('updates');
	const values = await database.getAll('updates').catch(() => null);
	if (values !== null) return keys.map((key, i) => ({ key, value: values[i] }));
	const rows: Row[] = [];
	for (const key of keys) {
		rows.push({ key, value: await database.get('updates', key).catch(() => undefined) });
	}
	return rows;
}

/**
 * Applies every row to a document that nobody sees: only doing it tells whether it can be done. After a row
 * that failed it begins again without it, because the failed row may have been applied by half.
 */
function findBadRows(rows: readonly Row[]): readonly BadRow[] {
	const first = rehearse(rows);
	if (first === null) return [];
	// Mostly several are bad at once, and most of those show it without being applied.
	const bad = rows.flatMap((row) => {
		const reason = whyUndecodable(row.value);
		return reason === null ? [] : [{ ...row, reason }];
	});
	const badKeys = new Set(bad.map(({ key }) => key));
	let rest = rows.filter(({ key }) => !badKeys.has(key));
	for (let failed = rehearse(rest); failed !== null; failed = rehearse(rest)) {
		const { key } = failed;
		bad.push(failed);
		rest = rest.filter((row) => row.key !== key);
	}
	return bad;
}

/** The first row that cannot be applied after those before it. */
function rehearse(rows: readonly Row[]): BadRow | null {
	const doc = new Y.Doc();
	for (const row of rows) {
		if (!(row.value instanceof Uint8Array)) return { ...row, reason: 'no bytes' };
		try {
			Y.applyUpdate(doc, row.value);
		} catch (error) {
			return { ...row, reason: String(error) };
		}
	}
	return null;
}

function whyUndecodable(value: unknown): string | null {
	if (!(value instanceof Uint8Array)) return 'no bytes';
	try {
		Y.decodeUpdate(value);
		return null;
	} catch (error) {
		return String(error);
	}
}
