import { IndexeddbPersistence } from 'y-indexeddb';
import { Fault, isFault } from '$lib/faults';
import type { Bag, Ledger } from '$lib/model';
import type { AssessmentId, RecordKey } from '$lib/records';
import { isWorthTrying } from './is-worth-trying';
import { KeptDocument } from './kept-document';
import { openMirror, type Mirror } from './mirror';
import { onHide } from './on-hide';
import type { SaveStatus } from './save-status';
import type { Shelf } from './shelf';
import { WriteQueue, type Batch } from './write-queue';

/** Whose bag is kept, and where. */
interface BagStoreOptions {
	readonly shelf: Shelf;
	readonly assessment: AssessmentId;
	readonly bag: Bag;
	readonly ledger: Ledger;
	/** Opened before, so that the ledger can ask it what need not be verified again. */
	readonly mirror?: Mirror;
	/** Wall time in ms. */
	readonly clock?: () => number;
}

/** What was found on this device. */
interface Loaded {
	/** Records in the bag, verified or not. */
	readonly records: number;
	/** Stored values that could not be read and were set aside. */
	readonly quarantined: number;
}

/**
 * Loads an assessment's bag from this device and keeps it there from then on.
 * Throws Fault `storage-refused`, `storage-full`, `storage-closed` or `storage-slow`.
 */
export async function openBagStore(options: BagStoreOptions): Promise<BagStore> {
	const { shelf, assessment } = options;
	const mirror = options.mirror ?? (await openMirror(shelf, assessment));
	const isListed = (await shelf.get(assessment)) !== null;
	const store = new BagStore({ ...options, mirror }, isListed);
	try {
		await store.load();
		return store;
	} catch (thrown) {
		await store.close();
		throw thrown;
	}
}

/**
 * Keeps one bag: the document in y-indexeddb and, beside it, every verified record in the mirror. What is
 * called saved has been confirmed by both.
 */
export class BagStore {
	readonly #options: BagStoreOptions & { readonly mirror: Mirror };
	readonly #document: KeptDocument;
	readonly #queue: WriteQueue;
	readonly #stops: readonly (() => void)[];
	#opening: Promise<void> | null = null;
	#loaded: Loaded = { records: 0, quarantined: 0 };
	#isListed: boolean;
	#isRemoved = false;
	#isClosed = false;

	/** Use `openBagStore`. */
	constructor(options: BagStoreOptions & { readonly mirror: Mirror }, isListed: boolean) {
		this.#options = options;
		this.#isListed = isListed;
		const { shelf, assessment, bag } = options;
		const onLost = () => this.#onLost();
		this.#document = new KeptDocument({ shelf, assessment, doc: bag.doc, onLost });
		this.#queue = new WriteQueue({
			write: (batch) => this.#write(batch),
			rest: () => this.#tidy(),
			recover: () => {
				// What somebody removed comes back only when somebody asks for it.
				if (!this.#isRemoved) void this.#recover();
			},
			clock: options.clock ?? Date.now,
		});
		this.#stops = this.#listen();
	}

	get loaded(): Loaded {
		return this.#loaded;
	}

	/**
	 * Whether everything is on this device. Fault `storage-closed`: the database went away, nothing can be kept
	 * until it has been opened again, which is tried at once.
	 */
	get saved(): SaveStatus {
		return this.#queue.status;
	}

	/** Calls back whenever `saved` changes; gives the way to stop. */
	observe(callback: () => void): () => void {
		return this.#queue.observe(callback);
	}

	/** Whether a record is in the mirror: verified on this device before. */
	knows(key: RecordKey): boolean {
		return this.#options.mirror.knows(key);
	}

	/** Done when all that is in memory now is confirmed. Rejects with the Fault of the attempt that failed. */
	whenSaved(): Promise<void> {
		return this.#queue.whenSaved();
	}

	/** Writes at once what waits. Never rejects: `saved` tells how it went. */
	flush(): Promise<void> {
		return this.#queue.flush();
	}

	/** Tries again after a failure, opening the database again where it went away. Never rejects. */
	async retry(): Promise<void> {
		if (this.#isClosed) return;
		this.#queue.hope();
		await this.#recover();
	}

	/** Writes what waits and lets go of the databases. Edits after this are not kept. */
	async close(): Promise<void> {
		if (this.#isClosed) return;
		this.#isClosed = true;
		this.#queue.stop();
		for (const stop of this.#stops) stop();
		await this.#opening;
		if (this.#document.isOpen) await this.#queue.flush();
		await this.#document.close();
	}

	/** Reads everything; called once, by `openBagStore`. */
	async load(): Promise<void> {
		const { bag, mirror, ledger } = this.#options;
		const badRows = await this.#document.open();
		const missing = [...mirror.keys()].filter((key) => bag.get(key) === undefined);
		const damaged = await this.#restore(missing);
		this.#addUnmirrored(ledger);
		this.#loaded = { records: bag.size, quarantined: badRows + damaged };
		void ledger.settled().then(() => this.#restoreOverwritten());
	}

	/**
	 * Gives records of the mirror back to the ledger and the bag. Those that are no such records any more are
	 * set aside; gives how many.
	 */
	async #restore(keys: readonly RecordKey[]): Promise<number> {
		const { mirror, ledger } = this.#options;
		if (keys.length === 0) return 0;
		const found = await mirror.read(keys);
		await ledger.take(found.map(({ bytes }) => bytes));
		const damaged = keys.filter((key) => !ledger.has(key));
		await mirror.setAside(damaged);
		return damaged.length;
	}

	/** Somebody may have put other bytes into the document under the name of a mirrored record. */
	async #restoreOverwritten(): Promise<void> {
		const { mirror, ledger } = this.#options;
		const overwritten = [...mirror.keys()].filter((key) => !ledger.has(key));
		if (this.#isClosed || overwritten.length === 0) return;
		try {
			const quarantined = this.#loaded.quarantined + (await this.#restore(overwritten));
			this.#loaded = { ...this.#loaded, quarantined };
		} catch (thrown) {
			// The mirror can still be read at the next start.
			if (!isFault(thrown)) throw thrown;
		}
	}

	#listen(): readonly (() => void)[] {
		const { bag, ledger, shelf, assessment } = this.#options;
		const onUpdate = (update: Uint8Array, origin: unknown) => {
			if (!(origin instanceof IndexeddbPersistence)) this.#queue.addUpdate(update);
		};
		bag.doc.on('update', onUpdate);
		return [
			() => bag.doc.off('update', onUpdate),
			ledger.observe((records) => {
				this.#queue.addRecords(records.filter(({ key }) => !this.knows(key)));
			}),
			shelf.observe((change) => {
				if (change.kind === 'setting' || change.assessment !== assessment) return;
				this.#isListed = true;
				this.#isRemoved = change.kind === 'removed';
				if (this.#isRemoved) void this.#letGo();
			}),
			onHide(() => void this.#queue.flush()),
		];
	}

	/** Mirrors what was verified before this store listened, or while the mirror was away. */
	#addUnmirrored(ledger: Ledger): void {
		const keys = [...ledger.keys()].filter((key) => !this.knows(key));
		const records = keys.map((key) => ({ key, bytes: ledger.bytes(key) }));
		this.#queue.addRecords(
			records.flatMap(({ key, bytes }) => (bytes === undefined ? [] : [{ key, bytes }])),
		);
	}

	async #write({ update, records }: Batch): Promise<void> {
		const { assessment, mirror } = this.#options;
		if (!this.#document.isOpen) throw new Fault('storage-closed', { assessment });
		const writes = [this.#document.write(update), twice(() => mirror.add(records))];
		// Both come to their end before the next batch may begin.
		await Promise.allSettled(writes);
		await Promise.all(writes);
	}

	async #recover(): Promise<void> {
		if (!this.#document.isOpen) return this.#reopen();
		this.#document.distrust();
		await this.#queue.retry();
	}

	async #tidy(): Promise<void> {
		if (await this.#document.tidy()) return;
		await this.#letGo();
		// Not waited for: it ends with a write of this very queue.
		void this.#reopen();
	}

	async #letGo(): Promise<void> {
		this.#queue.fail(new Fault('storage-closed', { assessment: this.#options.assessment }));
		await this.#document.close();
	}

	/** Opens the database again, unless the assessment was removed from this device. */
	#onLost(): void {
		void this.#letGo();
		void this.#wasRemoved().then((wasRemoved) => {
			if (!wasRemoved && !this.#isClosed) void this.#reopen();
		});
	}

	async #wasRemoved(): Promise<boolean> {
		const { shelf, assessment } = this.#options;
		try {
			this.#isRemoved ||= this.#isListed && (await shelf.get(assessment)) === null;
		} catch (thrown) {
			// A shelf that does not answer is no removal.
			if (!isFault(thrown)) throw thrown;
		}
		return this.#isRemoved;
	}

	async #reopen(): Promise<void> {
		const { mirror, ledger } = this.#options;
		const open = async () => {
			try {
				await this.#document.open();
				await mirror.refresh();
				this.#addUnmirrored(ledger);
			} catch (thrown) {
				if (!isFault(thrown)) throw thrown;
				this.#queue.fail(thrown);
			}
		};
		this.#opening ??= open().finally(() => {
			this.#opening = null;
		});
		await this.#opening;
		if (this.#document.isOpen) await this.#queue.retry();
	}
}

async function twice(write: () => Promise<void>): Promise<void> {
	try {
		await write();
	} catch (thrown) {
		if (!isWorthTrying(thrown)) throw thrown;
		await write();
	}
}
