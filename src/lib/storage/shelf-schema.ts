import type { DBSchema, IDBPDatabase } from 'idb';

/** The version of the shelf's database; a tab with an older program gives way to it. */
export const SHELF_VERSION = 1;

/**
 * The database `groundwork`. Values are `unknown` on purpose: whatever is read is parsed.
 *
 * - `assessments`: one entry an assessment
 * - `keys`: this device's signing key in an assessment, its private part not extractable
 * - `records`: the mirror, verified records of an assessment by their key
 * - `counters`: the last sequence number given out in an assessment
 * - `settings`: what somebody chose for this device
 * - `quarantine`: what could not be read, kept as it was
 */
export interface ShelfSchema extends DBSchema {
	assessments: { key: string; value: unknown };
	keys: { key: string; value: unknown };
	records: { key: [assessment: string, record: string]; value: unknown };
	counters: { key: string; value: unknown };
	settings: { key: string; value: unknown };
	quarantine: { key: number; value: unknown; indexes: { assessment: string } };
}

/** An open connection to the shelf's database. */
type ShelfDatabase = IDBPDatabase<ShelfSchema>;

/** Creates the stores that an older version did not have. */
export function upgradeShelf(database: ShelfDatabase, oldVersion: number): void {
	if (oldVersion >= 1) return;
	database.createObjectStore('assessments');
	database.createObjectStore('keys');
	database.createObjectStore('records');
	database.createObjectStore('counters');
	database.createObjectStore('settings');
	const quarantine = database.createObjectStore('quarantine', { autoIncrement: true });
	quarantine.createIndex('assessment', 'assessment');
}

/** All mirrored records of one assessment. An array sorts after every string. */
export function recordsOf(assessment: string): IDBKeyRange {
	return IDBKeyRange.bound([assessment], [assessment, []]);
}
