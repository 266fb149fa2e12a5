import { IndexeddbPersistence, storeState } from 'y-indexeddb';
import * as Y from 'yjs';
import { Fault } from '$lib/faults';
import { asStorageFault, type StorageAttempt } from './as-storage-fault';
import { RowWeights, type StoredRows } from './row-weights';
import { within } from './within';

/** What a keeper keeps, and what it tells. */
interface KeeperOptions {
	/** Name of the database; its rows must have been cleared of bad ones. */
	readonly name: string;
	readonly assessment: string;
	readonly doc: Y.Doc;
	/** What lies there already. */
	readonly stored: StoredRows;
	/** Ms until a database that does not answer is given up. */
	readonly limitMs: number;
	/** The database is gone: deleted by somebody, or closed by the browser. */
	readonly onLost: () => void;
}

/**
 * y-indexeddb with what it leaves out: a time limit on opening, a confirmation of every write, and word when
 * its database is closed. It writes only what it is told to.
 */
export class DocumentKeeper {
	readonly #options: KeeperOptions;
	readonly #provider: IndexeddbPersistence;
	/** Calls of the writes that are under way. */
	readonly #failures = new Set<(error: DOMException) => void>();
	readonly #weights: RowWeights;
	#isLost = false;

	private constructor(options: KeeperOptions) {
		this.#options = options;
		this.#weights = new RowWeights(options.stored);
		// The provider begins with a row of what is in memory.
		this.#weights.add(Y.encodeStateAsUpdate(options.doc).length);
		this.#provider = new IndexeddbPersistence(options.name, options.doc);
		// One write for each of a hundred edits loses most of them with the tab; writes come in batches instead.
		options.doc.off('update', this.#provider._storeUpdate);
	}

	/**
	 * Reads the stored document into `doc`, and writes what `doc` holds beyond it.
	 * Throws Fault `storage-slow`, `storage-full`, `storage-closed` or `storage-refused`.
	 */
	static async open(options: KeeperOptions): Promise<DocumentKeeper> {
		const keeper = new DocumentKeeper(options);
		try {
			await within(keeper.#opened(), options.limitMs);
			return keeper;
		} catch (thrown) {
			void keeper.close();
			throw asStorageFault(thrown, keeper.#attempt(0));
		}
	}

	/** Whether the rows beside the last whole document outweigh it. */
	get isTimeToTidy(): boolean {
		return this.#weights.isTimeToTidy;
	}

	/** Tidying failed; it is time again when as much has been written as lies there now. */
	putOffTidying(): void {
		this.#weights.putOff();
	}

	/** Appends an update. Done when the database has confirmed it; throws a storage Fault otherwise. */
	async append(update: Uint8Array): Promise<void> {
		await this.#confirmed(
			() => update.length,
			() => {
				// From 500 rows on it would write the whole document every 500 rows, whatever that weighs.
				this.#provider._dbsize = 0;
				this.#provider._storeUpdate(update, null);
				return Promise.resolve();
			},
		);
		this.#weights.add(update.length);
	}

	/**
	 * Writes the whole document as one row and drops the others. It alone heals a document of which one write
	 * was lost: whatever follows a lost update stays invisible. Throws a storage Fault; `storage-damaged`
	 * where another tab wrote a row that cannot be applied.
	 */
	async storeAll(): Promise<void> {
		const weigh = () => Y.encodeStateAsUpdate(this.#options.doc).length;
		await this.#confirmed(weigh, () => storeState(this.#provider, true));
		this.#weights.replaceAll(weigh());
	}

	/** Lets go of the database. Nothing is written any more. */
	async close(): Promise<void> {
		this.#isLost = true;
		// A database that never opened needs no closing.
		await this.#provider.destroy().catch(() => undefined);
	}

	async #opened(): Promise<void> {
		const database = await this.#provider._db;
		this.#listen(database);
		const failure = this.#failure();
		const read = this.#provider.whenSynced.then(() => this.#barrier());
		await Promise.race([read, failure.promise]).finally(failure.stop);
	}

	#listen(database: IDBDatabase): void {
		// y-indexeddb leaves the promise of a failed request to nobody: an uncaught error. The transaction's
		// `abort` says all there is to say.
		database.addEventListener('error', (event) => event.stopPropagation(), { capture: true });
		database.addEventListener('abort', (event) => this.#fail(causeOf(event)));
		database.addEventListener('versionchange', () => this.#lose());
		database.addEventListener('close', () => this.#lose());
	}

	#lose(): void {
		if (this.#isLost) return;
		void this.close();
		this.#fail(new DOMException('The database was closed.', 'InvalidStateError'));
		this.#options.onLost();
	}

	#fail(error: DOMException): void {
		for (const fail of [...this.#failures]) fail(error);
	}

	#failure(): { readonly promise: Promise<never>; readonly stop: () => void } {
		let stop = () => undefined;
		const promise = new Promise<never>((_, reject) => {
			this.#failures.add(reject);
			stop = () => {
				this.#failures.delete(reject);
			};
		});
		promise.catch(() => undefined);
		return { promise, stop };
	}

	async #confirmed(neededBytes: () => number, write: () => Promise<unknown>): Promise<void> {
		const failure = this.#failure();
		const written = async () => {
			if (this.#isLost) throw new DOMException('The database was closed.', 'InvalidStateError');
			await write();
			await this.#barrier();
		};
		try {
			await within(Promise.race([failure.promise, written()]), this.#options.limitMs);
		} catch (thrown) {
			throw this.#asFault(thrown, neededBytes());
		} finally {
			failure.stop();
		}
	}

	/** Done when everything asked of `updates` before has been done: the only confirmation there is. */
	#barrier(): Promise<void> {
		return new Promise((resolve, reject) => {
			const database = this.#provider.db;
			if (database === null) throw new DOMException('Not open.', 'InvalidStateError');
			const transaction = database.transaction(['updates'], 'readonly');
			transaction.objectStore('updates').count();
			transaction.addEventListener('complete', () => resolve());
			transaction.addEventListener('abort', (event) => reject(causeOf(event)));
		});
	}

	#asFault(thrown: unknown, neededBytes: number): Fault {
		const isUnreadable = thrown instanceof Error && !(thrown instanceof DOMException);
		if (isUnreadable && !(thrown instanceof Fault)) {
			const { assessment } = this.#options;
			return new Fault('storage-damaged', { assessment, rows: 1 }, { cause: thrown });
		}
		return asStorageFault(thrown, this.#attempt(neededBytes));
	}

	#attempt(neededBytes: number): StorageAttempt {
		return { assessment: this.#options.assessment, neededBytes };
	}
}

function causeOf(event: Event): DOMException {
	const cause = event.target instanceof IDBTransaction ? event.target.error : null;
	return cause ?? new DOMException('The transaction was aborted.', 'AbortError');
}
