import { deleteDB } from 'idb';
import { asStorageFault } from './as-storage-fault';
import { within } from './within';

/**
 * Deletes a whole database, waiting for the tabs that hold it to let go.
 * Throws Fault `storage-slow` where one does not within `limitMs`: the deletion then happens when it has.
 */
export async function deleteDatabase(name: string, limitMs: number): Promise<void> {
	try {
		await within(deleteDB(name), limitMs);
	} catch (thrown) {
		throw asStorageFault(thrown, { assessment: '', neededBytes: 0 });
	}
}
