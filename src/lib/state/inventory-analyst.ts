import { Fault } from '$lib/faults';
import type { ProcessRecord } from '$lib/scoring';
import type { InventoryParts } from './inventory-book';
import {
	parseInventoryReply,
	type InventoryReply,
	type InventoryRequest,
} from './inventory-message';
import type { InventoryOutcome, InventoryTask } from './inventory-task';
import inventoryWorkerUrl from './inventory-worker?worker&url';
import type { WorkTerms } from './ongoing.svelte';
import { untilReady } from './until-ready';
import { trustedWorkerUrl } from './worker-url';

interface Waiting extends WorkTerms {
	readonly task: InventoryTask;
	readonly resolve: (outcome: InventoryOutcome | null) => void;
	readonly reject: (fault: Fault) => void;
}

/** Somebody to take a request: the worker, or a runner in this thread. */
type Desk = (request: InventoryRequest) => void;

/**
 * Has the accounts of an inventory compared beside the page: in a worker that starts with the first task and keeps the accounts, so that
 * each is sent once. Where no worker can be had the work is done in this thread.
 */
export class InventoryAnalyst {
	#worker: Worker | null = null;
	#desk: Promise<Desk> | null = null;
	#lastId = 0;
	#isClosed = false;
	readonly #waiting = new Map<number, Waiting>();
	readonly #sent = new Map<string, readonly ProcessRecord[]>();

	/**
	 * Does a task over the accounts given. Resolves with the outcome, or with `null` once `signal` aborts or the room is closed.
	 *
	 * @throws Fault `work-failed`.
	 */
	async run(
		task: InventoryTask,
		parts: InventoryParts,
		terms: WorkTerms,
	): Promise<InventoryOutcome | null> {
		this.#desk ??= this.#open();
		const desk = await this.#desk;
		const { signal } = terms;
		if (signal.aborted || this.#isClosed) return null;
		this.#sendAccounts(desk, parts.recordsBy);
		const id = (this.#lastId += 1);
		const outcome = new Promise<InventoryOutcome | null>((resolve, reject) => {
			this.#waiting.set(id, { ...terms, task, resolve, reject });
		});
		signal.addEventListener('abort', () => this.#cancel(desk, id), { once: true });
		const { respondents, functions, merges } = parts.inventory;
		const frame = { respondents, functions, merges, refused: parts.refused };
		desk({ kind: 'start', id, task, frame });
		return outcome;
	}

	/** Ends the worker and whatever it does. */
	close(): void {
		this.#isClosed = true;
		this.#worker?.terminate();
		for (const { resolve } of this.#waiting.values()) resolve(null);
		this.#waiting.clear();
	}

	/** Only what changed since: the same records are the same object. */
	#sendAccounts(desk: Desk, now: InventoryParts['recordsBy']): void {
		const authors = new Set([...now.keys(), ...this.#sent.keys()]);
		const changed = [...authors].filter((author) => now.get(author) !== this.#sent.get(author));
		if (changed.length === 0) return;
		desk({
			kind: 'accounts',
			accounts: changed.map((author) => [author, now.get(author) ?? null]),
		});
		for (const author of changed) {
			const records = now.get(author);
			if (records) this.#sent.set(author, records);
			else this.#sent.delete(author);
		}
	}

	#cancel(desk: Desk, id: number): void {
		const waiting = this.#waiting.get(id);
		if (!waiting) return;
		this.#waiting.delete(id);
		desk({ kind: 'cancel', id });
		waiting.resolve(null);
	}

	#take(reply: InventoryReply): void {
		if (reply.kind === 'ready') return;
		const waiting = this.#waiting.get(reply.id);
		if (reply.kind === 'progress') return waiting?.onprogress(reply.share);
		this.#waiting.delete(reply.id);
		if (reply.kind === 'done') return waiting?.resolve(reply.outcome);
		waiting?.reject(new Fault('work-failed', { work: waiting.task, reason: reply.reason }));
	}

	async #open(): Promise<Desk> {
		try {
			const worker = new Worker(trustedWorkerUrl(inventoryWorkerUrl), { type: 'module' });
			this.#worker = worker;
			worker.addEventListener('message', (event: MessageEvent<unknown>) =>
				this.#take(parseInventoryReply(event.data)),
			);
			await untilReady(worker);
			worker.addEventListener('error', (event) => this.#giveUp(event.message));
			return (request) => worker.postMessage(request);
		} catch {
			// No workers under this policy or in this browser: slower, not broken.
			const { InventoryRunner } = await import('./inventory-runner');
			const runner = new InventoryRunner((reply) => this.#take(reply));
			return (request) => runner.take(request);
		}
	}

	/** A worker that broke knows nothing any more: the next task finds a new one. */
	#giveUp(reason: string): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#desk = null;
		this.#sent.clear();
		for (const { task, reject } of this.#waiting.values()) {
			reject(new Fault('work-failed', { work: task, reason }));
		}
		this.#waiting.clear();
	}
}
