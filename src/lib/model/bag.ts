import type * as Y from 'yjs';
import type { FaultCode } from '$lib/faults';
import { areEqual, isRecordKey, RECORD_LIMITS, type RecordKey } from '$lib/records';
import { Listeners } from './listeners';

/** A record's bytes under its name. */
export interface BagEntry {
	readonly key: RecordKey;
	readonly bytes: Uint8Array;
}

type Entry = Uint8Array | FaultCode;

/**
 * The root map `records` of a document, as what it is: entries by strangers. Sees only values that are bytes within the limit under
 * keys that look like record keys; whether they are records, nobody has asked yet.
 */
export class Bag {
	readonly #map: Y.Map<unknown>;
	readonly #entries = new Map<RecordKey, Uint8Array>();
	readonly #ignored = new Map<string, FaultCode>();
	readonly #listeners = new Listeners<
		[added: readonly RecordKey[], removed: readonly RecordKey[]]
	>();

	constructor(readonly doc: Y.Doc) {
		this.#map = doc.getMap('records');
		for (const key of this.#map.keys()) this.#read(key);
		this.#map.observe((event) => this.#update(event.keysChanged));
	}

	/** Entries that could be records. */
	get size(): number {
		return this.#entries.size;
	}

	/** Entries that cannot be records, whatever they say, by their key in the map. */
	get ignored(): ReadonlyMap<string, FaultCode> {
		return this.#ignored;
	}

	get(key: RecordKey): Uint8Array | undefined {
		return this.#entries.get(key);
	}

	keys(): Iterable<RecordKey> {
		return this.#entries.keys();
	}

	/** Adds records in one transaction. Where something stands already, it stays. */
	put(records: readonly BagEntry[], origin?: unknown): void {
		this.#write(
			records.filter(({ key }) => !this.#map.has(key)),
			origin,
		);
	}

	/** Adds records that are known to be genuine, in one transaction, replacing whatever else stands under their keys. */
	restore(records: readonly BagEntry[], origin?: unknown): void {
		this.#write(
			records.filter(({ key, bytes }) => !this.holds(key, bytes)),
			origin,
		);
	}

	/** Whether exactly these bytes stand under this key. */
	holds(key: RecordKey, bytes: Uint8Array): boolean {
		const found = this.#entries.get(key);
		return found !== undefined && areEqual(found, bytes);
	}

	/**
	 * Writes from now on as a new client of the document. Yjs drops what a client says when somebody else has said something under
	 * that client's number before; under a new number it arrives.
	 */
	resetClient(): void {
		const [fresh = this.doc.clientID] = crypto.getRandomValues(new Uint32Array(1));
		this.doc.clientID = fresh;
	}

	/** Tells, after each change, which keys have new bytes and which have lost theirs; replaced bytes are both. */
	observe(
		callback: (added: readonly RecordKey[], removed: readonly RecordKey[]) => void,
	): () => void {
		return this.#listeners.add(callback);
	}

	#write(records: readonly BagEntry[], origin: unknown): void {
		if (records.length === 0) return;
		this.doc.transact(() => {
			for (const { key, bytes } of records) this.#map.set(key, bytes);
		}, origin);
	}

	#update(changed: ReadonlySet<unknown>): void {
		const added: RecordKey[] = [];
		const removed: RecordKey[] = [];
		for (const key of changed) {
			if (typeof key !== 'string') continue;
			const before = isRecordKey(key) ? this.#entries.get(key) : undefined;
			this.#read(key);
			if (!isRecordKey(key)) continue;
			const after = this.#entries.get(key);
			if (before === after) continue;
			if (before && after && areEqual(before, after)) continue;
			if (before) removed.push(key);
			if (after) added.push(key);
		}
		if (added.length + removed.length > 0) this.#listeners.tell(added, removed);
	}

	#read(key: string): void {
		this.#ignored.delete(key);
		if (isRecordKey(key)) this.#entries.delete(key);
		if (!this.#map.has(key)) return;
		const entry = entryOf(this.#map.get(key));
		if (entry instanceof Uint8Array && isRecordKey(key)) this.#entries.set(key, entry);
		else this.#ignored.set(key, entry instanceof Uint8Array ? 'record-malformed' : entry);
	}
}

function entryOf(value: unknown): Entry {
	if (!(value instanceof Uint8Array)) return 'record-malformed';
	return value.length > RECORD_LIMITS.setupBytes ? 'record-too-large' : value;
}
