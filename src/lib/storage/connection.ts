import type { DBSchema, IDBPDatabase } from 'idb';
import { asStorageFault, type StorageAttempt } from './as-storage-fault';
import { openDatabase } from './open-database';

/** What a connection opens, and how long it waits for that. */
interface ConnectionOptions<Schema extends DBSchema> {
	readonly name: string;
	readonly version: number;
	/** Ms to wait until the database is open. */
	readonly limitMs: number;
	/** Creates what `oldVersion` did not have. */
	readonly upgrade: (database: IDBPDatabase<Schema>, oldVersion: number) => void;
}

/**
 * A database that opens when it is first needed, and again after something closed it under us.
 * It gives way at once to a tab that wants to upgrade or delete it.
 */
export class Connection<Schema extends DBSchema> {
	readonly #options: ConnectionOptions<Schema>;
	#opening: Promise<IDBPDatabase<Schema>> | null = null;

	constructor(options: ConnectionOptions<Schema>) {
		this.#options = options;
	}

	/** The name of the database. */
	get name(): string {
		return this.#options.name;
	}

	/**
	 * Does `work` in the database, a second time on a fresh connection when the first turns out closed:
	 * `work` must be one transaction, so that it has happened or not.
	 * Throws Fault `storage-full`, `storage-refused` or `storage-slow`.
	 */
	async use<T>(
		work: (database: IDBPDatabase<Schema>) => Promise<T>,
		attempt: StorageAttempt = { assessment: '', neededBytes: 0 },
	): Promise<T> {
		try {
			return await work(await this.#open());
		} catch (thrown) {
			if (!wasClosed(thrown)) throw asStorageFault(thrown, attempt);
			this.close();
		}
		try {
			return await work(await this.#open());
		} catch (thrown) {
			throw asStorageFault(thrown, attempt);
		}
	}

	/** Lets go of the database; the next use opens it again. */
	close(): void {
		const opening = this.#opening;
		this.#opening = null;
		// A failed opening was told to whoever asked for it.
		opening?.then((database) => database.close()).catch(() => undefined);
	}

	#open(): Promise<IDBPDatabase<Schema>> {
		if (this.#opening !== null) return this.#opening;
		const { name, version, limitMs, upgrade } = this.#options;
		const forget = () => {
			if (this.#opening === opening) this.#opening = null;
		};
		const opening = openDatabase<Schema>(name, version, limitMs, {
			upgrade,
			blocking: () => {
				if (this.#opening === opening) this.close();
			},
			terminated: forget,
		});
		this.#opening = opening;
		opening.catch(forget);
		return opening;
	}
}

function wasClosed(thrown: unknown): boolean {
	return thrown instanceof DOMException && thrown.name === 'InvalidStateError';
}
