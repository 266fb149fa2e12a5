import { Fault } from '$lib/faults';
import { parseWorkReply, type WorkReply, type WorkRequest, type WorkShape } from './work-message';
import type { WorkSteps } from './work-runner';
import { trustedWorkerUrl } from './worker-url';

/** How work tells that it is not wanted any more, and how far it is, 0..1. */
export interface WorkTerms {
	readonly signal: AbortSignal;
	readonly onprogress: (share: number) => void;
}

/** What one kind of work needs; `Given` = what it is given of each person. */
export interface WorkPlace<Work extends WorkShape, Given> {
	/** What the work is called in a Fault. */
	readonly name: (order: Work['order']) => string;
	/** What of it is sent. */
	readonly pack: (given: Given) => Work['own'];
	/** Address of a worker that serves it. */
	readonly workerUrl: string;
	/** The same steps for this thread. */
	readonly steps: () => Promise<WorkSteps<Work>>;
}

/** People whose part is copied at a time: a few milliseconds each. */
const PEOPLE_AT_A_TIME = 20;

interface Waiting<Work extends WorkShape> {
	readonly order: Work['order'];
	readonly onprogress: WorkTerms['onprogress'] | undefined;
	readonly resolve: (outcome: Work['outcome'] | null) => void;
	readonly reject: (fault: Fault) => void;
}

/** Somebody to take a request: the worker, or a runner in this thread. */
type Desk<Work extends WorkShape> = (request: WorkRequest<Work>) => void;

/**
 * Has work done beside the page: in a worker that starts with the first order and keeps what belongs to each person, so that each part is sent
 * once. Where no worker can be had the work is done in slices in this thread.
 */
export class WorkBeside<Work extends WorkShape, Given = Work['own']> {
	readonly #place: WorkPlace<Work, Given>;
	#worker: Worker | null = null;
	#desk: Promise<Desk<Work>> | null = null;
	/** What is kept is brought up to date for one order after the other: it comes from one moment then. */
	#turn: Promise<void> = Promise.resolve();
	#lastId = 0;
	#isClosed = false;
	readonly #waiting = new Map<number, Waiting<Work>>();
	readonly #sent = new Map<string, Given>();

	constructor(place: WorkPlace<Work, Given>) {
		this.#place = place;
	}

	/**
	 * Does the work over what belongs to people at this moment: the same object while it is the same. Resolves with the outcome, or with
	 * `null` once `signal` aborts or this is closed.
	 *
	 * @throws Fault `work-failed`.
	 */
	run(
		order: Work['order'],
		people: ReadonlyMap<string, Given>,
		{ signal, onprogress }: Partial<WorkTerms> = {},
	): Promise<Work['outcome'] | null> {
		if (signal?.aborted || this.#isClosed) return Promise.resolve(null);
		const id = (this.#lastId += 1);
		const outcome = new Promise<Work['outcome'] | null>((resolve, reject) => {
			this.#waiting.set(id, { order, onprogress, resolve, reject });
		});
		signal?.addEventListener('abort', () => this.#cancel(id), { once: true });
		this.#turn = this.#turn.then(() => this.#begin(id, order, people));
		return outcome;
	}

	/** Ends the worker and whatever it does. */
	close(): void {
		this.#isClosed = true;
		this.#worker?.terminate();
		for (const id of [...this.#waiting.keys()]) this.#cancel(id);
	}

	#cancel(id: number): void {
		const waiting = this.#waiting.get(id);
		if (!waiting) return;
		this.#waiting.delete(id);
		void this.#desk?.then((desk) => desk({ kind: 'cancel', id }));
		waiting.resolve(null);
	}

	/** Sends what changed, in parts between which the page can draw, then the order; no more where it is not wanted any more. */
	async #begin(
		id: number,
		order: Work['order'],
		people: ReadonlyMap<string, Given>,
	): Promise<void> {
		try {
			this.#desk ??= this.#open();
			const desk = await this.#desk;
			const everybody = new Set([...people.keys(), ...this.#sent.keys()]);
			const changed = [...everybody].filter((each) => people.get(each) !== this.#sent.get(each));
			for (let from = 0; from < changed.length; from += PEOPLE_AT_A_TIME) {
				if (!this.#waiting.has(id)) return;
				this.#send(desk, changed.slice(from, from + PEOPLE_AT_A_TIME), people);
				await new Promise((resolve) => setTimeout(resolve, 0));
			}
			if (this.#waiting.has(id)) desk({ kind: 'start', id, order });
		} catch (thrown) {
			this.#fail(id, String(thrown));
		}
	}

	#send(desk: Desk<Work>, part: readonly string[], people: ReadonlyMap<string, Given>): void {
		const packed = (given: Given | undefined) =>
			given === undefined ? null : this.#place.pack(given);
		desk({ kind: 'keep', changed: part.map((each) => [each, packed(people.get(each))]) });
		for (const each of part) {
			const given = people.get(each);
			if (given === undefined) this.#sent.delete(each);
			else this.#sent.set(each, given);
		}
	}

	#take(reply: WorkReply<Work>): void {
		if (reply.kind === 'ready') return;
		if (reply.kind === 'failed') return this.#fail(reply.id, reply.reason);
		const waiting = this.#waiting.get(reply.id);
		if (reply.kind === 'progress') return waiting?.onprogress?.(reply.share);
		this.#waiting.delete(reply.id);
		waiting?.resolve(reply.outcome);
	}

	#fail(id: number, reason: string): void {
		const waiting = this.#waiting.get(id);
		this.#waiting.delete(id);
		waiting?.reject(new Fault('work-failed', { work: this.#place.name(waiting.order), reason }));
	}

	async #open(): Promise<Desk<Work>> {
		try {
			const worker = new Worker(trustedWorkerUrl(this.#place.workerUrl), { type: 'module' });
			this.#worker = worker;
			worker.addEventListener('message', (event: MessageEvent<unknown>) =>
				this.#take(parseWorkReply(event.data)),
			);
			await untilReady(worker);
			worker.addEventListener('error', (event) => this.#giveUp(event.message));
			return (request) => worker.postMessage(request);
		} catch {
			// No workers under this policy or in this browser: slower, not broken.
			const [{ WorkRunner }, steps] = await Promise.all([
				import('./work-runner'),
				this.#place.steps(),
			]);
			const runner = new WorkRunner(steps, (reply) => this.#take(reply));
			return (request) => runner.take(request);
		}
	}

	/** A worker that broke knows nothing any more: the next order finds a new one. */
	#giveUp(reason: string): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#desk = null;
		this.#sent.clear();
		for (const id of [...this.#waiting.keys()]) this.#fail(id, reason);
	}
}

/** Its first message says that it is there. @throws Error where its script could not be had. */
function untilReady(worker: Worker): Promise<void> {
	return new Promise((resolve, reject) => {
		worker.addEventListener('message', () => resolve(), { once: true });
		worker.addEventListener('error', () => reject(new Error('no worker')), { once: true });
	});
}
