import { openDB, type DBSchema, type IDBPDatabase, type OpenDBCallbacks } from 'idb';
import { Fault } from '$lib/faults';
import { asStorageFault } from './as-storage-fault';
import { within } from './within';

/**
 * Opens an IndexedDB database within a time limit; without a version it takes the one that is there.
 * Throws Fault `storage-refused` where the browser says no, `storage-slow` where it says nothing.
 */
export async function openDatabase<Schema extends DBSchema>(
	name: string,
	version: number | undefined,
	limitMs: number,
	callbacks: OpenDBCallbacks<Schema>,
): Promise<IDBPDatabase<Schema>> {
	if (!('indexedDB' in globalThis)) {
		throw new Fault('storage-refused', { reason: 'no-indexeddb' });
	}
	try {
		const opening = openDB<Schema>(name, version, callbacks);
		return await within(opening, limitMs, (database) => database.close());
	} catch (thrown) {
		throw asStorageFault(thrown, { assessment: '', neededBytes: 0 });
	}
}
