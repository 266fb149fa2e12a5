import type { DBSchema, IDBPDatabase } from 'idb';
import * as Y from 'yjs';
import { inTransaction } from './in-transaction';
import { openDatabase } from './open-database';

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

/**
 * Makes the database of a document fit for y-indexeddb, which waits for ever for a row it cannot apply or a
 * store that is missing: creates what is missing, and takes out the rows that cannot be applied after `keep`
 * has stored them elsewhere. Gives how many those were. Throws Fault `storage-refused` or `storage-slow`.
 */
export async function clearBadRows(
	name: string,
	limitMs: number,
	keep: (rows: readonly BadRow[]) => Promise<void>,
): Promise<number> {
	const database = await openWithStores(name, limitMs);
	try {
		const bad = findBadRows(await readRows(database));
		if (bad.length === 0) return 0;
		await keep(bad);
		await inTransaction(database, ['updates'], async (transaction) => {
			await Promise.all(bad.map(({ key }) => transaction.objectStore('updates').delete(key)));
		});
		return bad.length;
	} finally {
		database.close();
	}
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
	let rest = rows.filter((row) => bad.every(({ key }) => key !== row.key));
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
