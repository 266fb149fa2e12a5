import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/**
 * Does `work` in one transaction that changes `stores` and is confirmed only when it is on the disk itself
 * (`durability: 'strict'`). Gives what `work` gave. Throws the reason for which the database gave up
 * (a `DOMException`), else what `work` threw.
 */
export async function inTransaction<
	Schema extends DBSchema,
	Names extends readonly StoreNames<Schema>[],
	T,
>(
	database: IDBPDatabase<Schema>,
	stores: Names,
	work: (transaction: IDBPTransaction<Schema, Names, 'readwrite'>) => Promise<T>,
): Promise<T> {
	const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
	// idb's own promise loses the cause when a single request failed.
	transaction.done.catch(() => undefined);
	const finished = whenFinished(transaction);
	try {
		const result = await work(transaction);
		await finished;
		return result;
	} catch (thrown) {
		await finished;
		throw thrown;
	}
}

interface Finishing {
	readonly error: DOMException | null;
	addEventListener(type: 'complete' | 'abort', listener: () => void): void;
}

function whenFinished(transaction: Finishing): Promise<void> {
	const finished = new Promise<void>((resolve, reject) => {
		transaction.addEventListener('complete', () => resolve());
		transaction.addEventListener('abort', () => {
			reject(transaction.error ?? new DOMException('The transaction was aborted.', 'AbortError'));
		});
	});
	// Whoever is still at work asks for it later.
	finished.catch(() => undefined);
	return finished;
}
