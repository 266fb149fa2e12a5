import * as Y from 'yjs';
import { isFault, type Fault } from '$lib/faults';
import { Listeners } from '$lib/model';
import type { RecordKey } from '$lib/records';
import type { NamedBytes } from './mirror';
import type { SaveStatus } from './save-status';

/** What is written together. */
export interface Batch {
	/** All changes of the document since the last batch as one update; missing where it did not change. */
	readonly update: Uint8Array | null;
	/** Records verified since the last batch. */
	readonly records: readonly NamedBytes[];
}

/** Who writes, and what o'clock it is. */
interface WriteQueueOptions {
	/** Writes a batch; done only when it is confirmed. Throws a Fault otherwise. */
	readonly write: (batch: Batch) => Promise<void>;
	/** Called when nothing is left to write: time to tidy up. Must not throw. */
	readonly rest: () => Promise<void>;
	/** Called some time after a failure. Must not throw. */
	readonly recover: () => void;
	/** Wall time in ms. */
	readonly clock: () => number;
}

interface Waiter {
	readonly resolve: () => void;
	readonly reject: (fault: Fault) => void;
}

/** A burst of edits becomes one write; far below the time after which somebody expects "Saved". */
const COALESCE_MS = 25;

/** A failure may pass by itself: space is freed, a busy disk answers. Doubled after each attempt that failed. */
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 60_000;

/** Gathers what is to be written into few batches, one at a time, and knows whether all of it was confirmed. */
export class WriteQueue {
	readonly #options: WriteQueueOptions;
	readonly #listeners = new Listeners<[]>();
	#updates: Uint8Array[] = [];
	#records = new Map<RecordKey, NamedBytes>();
	#isDemanded = false;
	#isStopped = false;
	#waiters: Waiter[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;
	#recovery: ReturnType<typeof setTimeout> | undefined;
	#pauseMs = FIRST_PAUSE_MS;
	#work: Promise<void> | null = null;
	#status: SaveStatus;

	constructor(options: WriteQueueOptions) {
		this.#options = options;
		this.#status = { state: 'saved', at: options.clock() };
	}

	get status(): SaveStatus {
		return this.#status;
	}

	/** Calls back whenever `status` changes; gives the way to stop. */
	observe(callback: () => void): () => void {
		return this.#listeners.add(callback);
	}

	/** Takes a change of the document. */
	addUpdate(update: Uint8Array): void {
		this.#updates.push(update);
		this.#schedule();
	}

	/** Takes verified records. */
	addRecords(records: readonly NamedBytes[]): void {
		if (records.length === 0) return;
		for (const record of records) this.#records.set(record.key, record);
		this.#schedule();
	}

	/** Done when everything taken so far is confirmed. Rejects with the Fault of the attempt that failed. */
	whenSaved(): Promise<void> {
		if (this.#status.state === 'saved') return Promise.resolve();
		const isIdle = this.#timer === undefined && this.#work === null;
		if (isIdle && this.#status.state === 'failed') return Promise.reject(this.#status.fault);
		return new Promise((resolve, reject) => this.#waiters.push({ resolve, reject }));
	}

	/** Writes at once what waits, then rests. Never rejects: `status` tells how it went. */
	async flush(): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		// What came during the work that is under way is part of it.
		while (this.#work !== null) await this.#work;
		await this.#start();
	}

	/** Tries again, even if nothing waits. Never rejects. */
	async retry(): Promise<void> {
		this.#isDemanded = true;
		await this.flush();
	}

	/** Says that somebody is at it again after a failure. */
	hope(): void {
		if (this.#status.state === 'failed') this.#become({ state: 'saving', since: this.#now() });
	}

	/** Never calls `recover` any more. */
	stop(): void {
		this.#isStopped = true;
		clearTimeout(this.#recovery);
	}

	/** An attempt to keep everything failed. */
	fail(fault: Fault): void {
		this.#become({ state: 'failed', fault });
		this.#scheduleRecovery();
		const waiters = this.#waiters;
		this.#waiters = [];
		for (const { reject } of waiters) reject(fault);
	}

	#scheduleRecovery(): void {
		clearTimeout(this.#recovery);
		if (this.#isStopped) return;
		this.#recovery = setTimeout(() => {
			this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
			this.#options.recover();
		}, this.#pauseMs);
	}

	get #isWaiting(): boolean {
		return this.#isDemanded || this.#updates.length > 0 || this.#records.size > 0;
	}

	#schedule(): void {
		if (this.#status.state === 'saved') this.#become({ state: 'saving', since: this.#now() });
		if (this.#timer !== undefined || this.#work !== null) return;
		this.#timer = setTimeout(() => {
			this.#timer = undefined;
			void this.#start();
		}, COALESCE_MS);
	}

	#start(): Promise<void> {
		this.#work ??= this.#run().finally(() => {
			this.#work = null;
			// What came while the queue rested.
			if (this.#isWaiting && this.#status.state === 'saving') this.#schedule();
		});
		return this.#work;
	}

	async #run(): Promise<void> {
		while (this.#isWaiting) {
			const batch = this.#take();
			try {
				await this.#options.write(batch);
			} catch (thrown) {
				this.#putBack(batch);
				if (!isFault(thrown)) throw thrown;
				this.fail(thrown);
				return;
			}
		}
		this.#succeed();
		await this.#options.rest();
	}

	#take(): Batch {
		const [first] = this.#updates;
		const update = this.#updates.length > 1 ? Y.mergeUpdates(this.#updates) : (first ?? null);
		const records = [...this.#records.values()];
		this.#updates = [];
		this.#records = new Map();
		this.#isDemanded = false;
		return { update, records };
	}

	#putBack({ update, records }: Batch): void {
		if (update !== null) this.#updates.unshift(update);
		for (const record of records) this.#records.set(record.key, record);
	}

	#succeed(): void {
		clearTimeout(this.#recovery);
		this.#pauseMs = FIRST_PAUSE_MS;
		if (this.#status.state !== 'saved') this.#become({ state: 'saved', at: this.#now() });
		const waiters = this.#waiters;
		this.#waiters = [];
		for (const { resolve } of waiters) resolve();
	}

	#become(status: SaveStatus): void {
		this.#status = status;
		this.#listeners.tell();
	}

	#now(): number {
		return this.#options.clock();
	}
}
