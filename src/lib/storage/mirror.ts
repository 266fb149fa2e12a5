import { unwrap } from 'idb';
import { isRecordKey, type AssessmentId, type RecordKey } from '$lib/records';
import type { Connection } from './connection';
import { inTransaction } from './in-transaction';
import type { SetAside } from './set-aside';
import { recordsOf, type ShelfSchema } from './shelf-schema';

/** A record by its name. */
export interface NamedBytes {
	readonly key: RecordKey;
	readonly bytes: Uint8Array;
}

/** From how many missing records on it is cheaper to read the whole mirror than one by one. */
const READ_ALL_FROM = 200;

/**
 * This device's own copy of every verified record of one assessment, beside the document: what a peer
 * deletes there, or a damaged document loses, is still here. Methods may throw Fault `storage-full`,
 * `storage-refused` or `storage-slow`.
 */
export class Mirror {
	readonly #connection: Connection<ShelfSchema>;
	readonly #assessment: AssessmentId;
	#known = new Set<RecordKey>();

	constructor(connection: Connection<ShelfSchema>, assessment: AssessmentId) {
		this.#connection = connection;
		this.#assessment = assessment;
	}

	/** Whether a record is in the mirror, so that its signature was checked on this device before. */
	knows(key: RecordKey): boolean {
		return this.#known.has(key);
	}

	/** The keys of all mirrored records. */
	keys(): Iterable<RecordKey> {
		return this.#known;
	}

	/** Learns anew which records are there. Reads keys only. */
	async refresh(): Promise<void> {
		const range = recordsOf(this.#assessment);
		const keys = await this.#connection.use((database) => database.getAllKeys('records', range));
		this.#known = new Set(keys.map(([, key]) => key).filter(isRecordKey));
	}

	/** Writes verified records in one transaction, confirmed by the disk itself. */
	async add(records: readonly NamedBytes[]): Promise<void> {
		const fresh = records.filter(({ key }) => !this.#known.has(key));
		if (fresh.length === 0) return;
		const attempt = { assessment: this.#assessment, neededBytes: sizeOf(fresh) };
		await this.#connection.use(
			(database) =>
				inTransaction(database, ['records'], (transaction) => {
					// Without a promise for each of perhaps 20,000: the transaction tells how all of them went.
					const store = unwrap(transaction.objectStore('records'));
					for (const { key, bytes } of fresh) store.put(bytes, [this.#assessment, key]);
					return Promise.resolve();
				}),
			attempt,
		);
		for (const { key } of fresh) this.#known.add(key);
	}

	/** What lies under these keys, if it is bytes. Whether they still are the record of that name, nobody has asked. */
	async read(keys: readonly RecordKey[]): Promise<readonly NamedBytes[]> {
		const values = await this.#values(keys);
		return keys.flatMap((key) => {
			const bytes = values.get(key);
			return bytes instanceof Uint8Array ? [{ key, bytes }] : [];
		});
	}

	async #values(keys: readonly RecordKey[]): Promise<ReadonlyMap<string, unknown>> {
		return this.#connection.use(async (database) => {
			const { store } = database.transaction('records');
			if (keys.length < READ_ALL_FROM) {
				const values = await Promise.all(keys.map((key) => store.get([this.#assessment, key])));
				return new Map(keys.map((key, i) => [key, values[i]]));
			}
			const range = recordsOf(this.#assessment);
			const [names, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
			return new Map(names.map(([, key], i) => [key, values[i]]));
		});
	}

	/** Sets aside what lies under these keys and is no such record, so that the record can be written again. */
	async setAside(keys: readonly RecordKey[]): Promise<void> {
		if (keys.length === 0) return;
		const assessment = this.#assessment;
		const stores = ['records', 'quarantine'] as const;
		await this.#connection.use((database) =>
			inTransaction(database, stores, async (transaction) => {
				const records = transaction.objectStore('records');
				for (const key of keys) {
					const value: unknown = await records.get([assessment, key]);
					const item = { assessment, key, value, reason: 'not this record', at: Date.now() };
					const kept: SetAside = { ...item, place: 'records' };
					await transaction.objectStore('quarantine').add(kept);
					await records.delete([assessment, key]);
				}
			}),
		);
		for (const key of keys) this.#known.delete(key);
	}
}

/** Learns which records of an assessment this device has verified before. */
export async function openMirror(
	shelf: { readonly connection: Connection<ShelfSchema> },
	assessment: AssessmentId,
): Promise<Mirror> {
	const mirror = new Mirror(shelf.connection, assessment);
	await mirror.refresh();
	return mirror;
}

function sizeOf(records: readonly NamedBytes[]): number {
	return records.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
