import type { IDBPTransaction, StoreNames } from 'idb';
import * as v from 'valibot';
import { Fault } from '$lib/faults';
import type { AssessmentId, DeviceKey } from '$lib/records';
import { assessmentEntrySchema, type AssessmentEntry } from './assessment-entry';
import { Connection } from './connection';
import { deleteDatabase } from './delete-database';
import { deviceKeySchema } from './device-key-schema';
import { estimateStorage, persistStorage, type StorageEstimate } from './device-storage';
import { inTransaction } from './in-transaction';
import { setAsideSchema, type SetAside } from './set-aside';
import { ShelfNews, type ShelfChange } from './shelf-news';
import { SHELF_VERSION, recordsOf, upgradeShelf, type ShelfSchema } from './shelf-schema';

/** A choice kept for this device. */
type SettingValue = string | number | boolean | null;

/** A stored value that was skipped because it does not parse. It stays where it is. */
interface Unreadable {
	readonly store: 'assessments' | 'keys' | 'counters' | 'settings' | 'quarantine';
	readonly key: string;
	readonly reason: string;
}

/** Where the shelf lies and how long it waits. */
interface ShelfOptions {
	/** Name of the database and of the channel between tabs, and how the databases of documents begin. */
	readonly name?: string;
	/** Ms until a database that does not open is given up. */
	readonly limitMs?: number;
}

const settingSchema: v.GenericSchema<unknown, SettingValue> = v.union([
	v.string(),
	v.number(),
	v.boolean(),
	v.null(),
]);
const counterSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Opens the shelf. Throws Fault `storage-refused` or `storage-slow`. */
export async function openShelf(options: ShelfOptions = {}): Promise<Shelf> {
	const shelf = new Shelf(options);
	await shelf.connection.use((database) => database.count('assessments'));
	return shelf;
}

/**
 * What this device keeps beside the documents: the list of assessments, its signing keys, the mirror of
 * verified records, sequence counters, settings. Every method may throw Fault `storage-full`,
 * `storage-refused` or `storage-slow`.
 */
export class Shelf {
	/** The shelf's own database, for the other parts of this room. */
	readonly connection: Connection<ShelfSchema>;
	/** Ms until a database that does not answer is given up. */
	readonly limitMs: number;
	readonly #news: ShelfNews;
	readonly #unreadable = new Map<string, Unreadable>();

	constructor({ name = 'groundwork', limitMs = 15_000 }: ShelfOptions) {
		this.limitMs = limitMs;
		this.connection = new Connection({
			name,
			version: SHELF_VERSION,
			limitMs,
			upgrade: upgradeShelf,
		});
		this.#news = new ShelfNews(name);
	}

	/** What was skipped so far because it does not parse. */
	get unreadable(): readonly Unreadable[] {
		return [...this.#unreadable.values()];
	}

	/** The name of the y-indexeddb database that holds an assessment's document. */
	documentName(id: AssessmentId): string {
		return `${this.connection.name}-${id}`;
	}

	/** Every assessment on this device, the last opened first. */
	async list(): Promise<readonly AssessmentEntry[]> {
		const [keys, values] = await this.connection.use((database) => {
			const store = database.transaction('assessments').store;
			return Promise.all([store.getAllKeys(), store.getAll()]);
		});
		return keys
			.map((key, i) => this.#read('assessments', key, assessmentEntrySchema, values[i]))
			.filter((entry) => entry !== null)
			.sort((a, b) => b.openedAt - a.openedAt || (a.id < b.id ? -1 : 1));
	}

	/** One entry; missing where this device has none or cannot read it. */
	async get(id: AssessmentId): Promise<AssessmentEntry | null> {
		const value = await this.connection.use((database) => database.get('assessments', id));
		return this.#read('assessments', id, assessmentEntrySchema, value);
	}

	/** Writes an entry; one that could not be read is set aside first. */
	async put(entry: AssessmentEntry): Promise<void> {
		await this.#replace('assessments', entry.id, entry, assessmentEntrySchema);
		this.#news.tell({ kind: 'put', assessment: entry.id });
	}

	/** Gives an assessment another title on this device. Throws Fault `assessment-not-here`. */
	async rename(id: AssessmentId, title: string): Promise<void> {
		await this.#change(['assessments'], async (transaction) => {
			const store = transaction.objectStore('assessments');
			const value = await store.get(id);
			const entry = this.#read('assessments', id, assessmentEntrySchema, value);
			if (entry === null) throw new Fault('assessment-not-here', { assessment: id });
			await store.put({ ...entry, title }, id);
		});
		this.#news.tell({ kind: 'put', assessment: id });
	}

	/**
	 * Removes all of an assessment from this device: entry, key, mirror, counter, what was set aside, and
	 * the document's database. Open tabs let go of it. Throws Fault `storage-slow` where one does not.
	 */
	async remove(id: AssessmentId): Promise<void> {
		const stores = ['assessments', 'keys', 'records', 'counters', 'quarantine'] as const;
		await this.#change(stores, async (transaction) => {
			const quarantine = transaction.objectStore('quarantine');
			const setAside = await quarantine.index('assessment').getAllKeys(id);
			await Promise.all([
				...setAside.map((key) => quarantine.delete(key)),
				transaction.objectStore('assessments').delete(id),
				transaction.objectStore('keys').delete(id),
				transaction.objectStore('counters').delete(id),
				transaction.objectStore('records').delete(recordsOf(id)),
			]);
		});
		this.#news.tell({ kind: 'removed', assessment: id });
		await deleteDatabase(this.documentName(id), this.limitMs);
		// What a tab mirrored before it heard of it.
		await this.#change(['records'], async (transaction) => {
			await transaction.objectStore('records').delete(recordsOf(id));
		});
	}

	/** This device's signing key in an assessment; missing where it has none or cannot read it. */
	async key(id: AssessmentId): Promise<DeviceKey | null> {
		const value = await this.connection.use((database) => database.get('keys', id));
		return this.#read('keys', id, deviceKeySchema, value);
	}

	/** Keeps a signing key; one that could not be read is set aside first. */
	async putKey(id: AssessmentId, key: DeviceKey): Promise<void> {
		await this.#replace('keys', id, key, deviceKeySchema);
	}

	/**
	 * The next sequence number of this device in an assessment: above every one given out before in any
	 * tab, and at least `atLeast` (one above the highest seen in the document). It begins a run of `count` numbers that are given out with it.
	 */
	async nextSeq(id: AssessmentId, atLeast: number, count = 1): Promise<number> {
		return this.#change(['counters'], async (transaction) => {
			const store = transaction.objectStore('counters');
			const last = this.#read('counters', id, counterSchema, await store.get(id));
			const next = Math.max(atLeast, (last ?? 0) + 1);
			await store.put(next + count - 1, id);
			return next;
		});
	}

	/** A choice kept under `name`; missing where none was made or it cannot be read. */
	async setting(name: string): Promise<SettingValue> {
		const value = await this.connection.use((database) => database.get('settings', name));
		return this.#read('settings', name, settingSchema, value);
	}

	async putSetting(name: string, value: SettingValue): Promise<void> {
		await this.#change(['settings'], async (transaction) => {
			await transaction.objectStore('settings').put(value, name);
		});
		this.#news.tell({ kind: 'setting', name });
	}

	/** What could not be read of an assessment and was kept aside. */
	async setAside(id: AssessmentId): Promise<readonly SetAside[]> {
		const values = await this.connection.use((database) =>
			database.getAllFromIndex('quarantine', 'assessment', id),
		);
		return values
			.map((value) => this.#read('quarantine', id, setAsideSchema, value))
			.filter((item) => item !== null);
	}

	/** Keeps stored values that could not be read, before they are taken from where they lay. */
	async keepAside(items: readonly SetAside[]): Promise<void> {
		await this.#change(['quarantine'], async (transaction) => {
			const store = transaction.objectStore('quarantine');
			await Promise.all(items.map((item) => store.add(item)));
		});
	}

	/** Calls back on every change, of this tab or another; gives the way to stop. */
	observe(callback: (change: ShelfChange) => void): () => void {
		return this.#news.observe(callback);
	}

	/** What the browser says about room on this device; missing where it does not say. */
	estimate(): Promise<StorageEstimate | null> {
		return estimateStorage();
	}

	/** Asks the browser never to clear this site by itself. */
	persist(): Promise<'granted' | 'refused' | 'unknown'> {
		return persistStorage();
	}

	/** Lets go of the database and of the other tabs. */
	close(): void {
		this.#news.close();
		this.connection.close();
	}

	#change<Names extends readonly StoreNames<ShelfSchema>[], T>(
		stores: Names,
		work: (transaction: IDBPTransaction<ShelfSchema, Names, 'readwrite'>) => Promise<T>,
	): Promise<T> {
		return this.connection.use((database) => inTransaction(database, stores, work));
	}

	/** Writes `value`; what lay there and does not parse goes to `quarantine` first. */
	async #replace(
		place: 'assessments' | 'keys',
		id: AssessmentId,
		value: unknown,
		schema: v.GenericSchema<unknown, unknown>,
	): Promise<void> {
		await this.#change([place, 'quarantine'] as const, async (transaction) => {
			const store = transaction.objectStore(place);
			const before: unknown = await store.get(id);
			const reason = before === undefined ? null : whyUnreadable(schema, before);
			if (reason !== null) {
				const item = { assessment: id, place, key: id, value: before, reason, at: Date.now() };
				await transaction.objectStore('quarantine').add(item satisfies SetAside);
			}
			await store.put(value, id);
		});
		this.#unreadable.delete(`${place}/${id}`);
	}

	#read<Value>(
		store: Unreadable['store'],
		key: string,
		schema: v.GenericSchema<unknown, Value>,
		value: unknown,
	): Value | null {
		if (value === undefined) return null;
		const parsed = v.safeParse(schema, value);
		if (parsed.success) return parsed.output;
		const reason = summarise(parsed.issues);
		this.#unreadable.set(`${store}/${key}`, { store, key, reason });
		return null;
	}
}

function whyUnreadable(schema: v.GenericSchema, value: unknown): string | null {
	const parsed = v.safeParse(schema, value);
	return parsed.success ? null : summarise(parsed.issues);
}

function summarise(issues: readonly v.BaseIssue<unknown>[]): string {
	return issues.map((issue) => `${v.getDotPath(issue) ?? 'value'}: ${issue.message}`).join('; ');
}
