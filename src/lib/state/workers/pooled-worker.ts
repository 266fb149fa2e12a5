import { nextTask } from './next-task';
import type { WorkReply, WorkRequest } from './work-message';
import type { Connect, WorkPort } from './work-port';

/** People whose part is copied at a time: a few milliseconds each. */
const PEOPLE_AT_A_TIME = 20;
/** How often is looked whether a worker that has work still says something, and how often in vain before it is given up. */
const LOOK_MS = 10_000;
const LOOKS = 6;

interface Waiting {
	readonly job: number;
	readonly onprogress: (share: number) => void;
	readonly resolve: (outcome: unknown) => void;
	readonly reject: (reason: Error) => void;
}

/** A job as a worker is told of it. */
export interface OpenedJob {
	/** Whose copies it is over, and what they have to be. */
	readonly book: string;
	readonly people: ReadonlyMap<string, object>;
	/** What a worker keeps of somebody, as JSON; `null` where they have nothing. */
	readonly textOf: (person: string) => string | null;
	/** What tells a worker of it. */
	readonly opening: WorkRequest;
	/** Whether nothing of it is wanted any more. */
	readonly isOver: boolean;
}

/** One worker, what it keeps, and what it is doing. */
export class PooledWorker {
	readonly #port: Promise<WorkPort>;
	readonly #onbroken: () => void;
	/** What was sent of each person, by book. */
	readonly #copies = new Map<string, Map<string, object>>();
	readonly #waiting = new Map<number, Waiting>();
	/** What is kept is brought up to date for one job after the other: it comes from one moment then. */
	#turn: Promise<void> = Promise.resolve();
	#broken: string | null = null;
	#lastId = 0;
	#quietLooks = 0;
	#watch: ReturnType<typeof setInterval> | undefined;
	/** Jobs that it takes part in. */
	jobs = 0;

	/** `onbroken`: it does nothing any more. */
	constructor(connect: Connect, onbroken: () => void) {
		this.#onbroken = onbroken;
		this.#port = connect(
			(reply) => this.#take(reply),
			(reason) => this.#break(reason),
		);
		this.#port.catch((thrown: unknown) => this.#break(String(thrown)));
	}

	/** Whether it is there, and a thread of its own. */
	async isApart(): Promise<boolean> {
		try {
			return !(await this.#port).isHere;
		} catch {
			// Whoever has work for it is told why.
			return false;
		}
	}

	/** Sends what changed of what a job needs, in slices between which the page can draw, then the job. */
	async open(run: OpenedJob): Promise<void> {
		const port = await this.#port;
		const before = this.#turn;
		this.#turn = before.then(() => this.#bring(port, run));
		// The next in turn is not held up by what went wrong here.
		const opened = this.#turn;
		this.#turn = opened.catch(() => undefined);
		await opened;
	}

	/** Has one part of an open job done. Rejects where it failed, the worker broke, or the job was closed. */
	async do(
		job: number,
		{ part, given, transfer }: { part: string; given: unknown; transfer: Transferable[] },
		onprogress: (share: number) => void,
	): Promise<unknown> {
		const port = await this.#port;
		if (this.#broken !== null) throw new Error(this.#broken);
		const id = (this.#lastId += 1);
		const outcome = new Promise<unknown>((resolve, reject) => {
			this.#waiting.set(id, { job, onprogress, resolve, reject });
		});
		this.#watch ??= setInterval(() => this.#look(), LOOK_MS);
		port.post({ kind: 'do', job, id, part, given }, transfer);
		return outcome;
	}

	/** Ends a job here. */
	close(job: number): void {
		for (const [id, waiting] of this.#waiting) {
			if (waiting.job === job) this.#settle(id)?.reject(new Error('closed'));
		}
		this.#tell((port) => port.post({ kind: 'close', job }));
	}

	/** Drops the copies of a book. */
	forget(book: string): void {
		if (this.#copies.delete(book)) this.#tell((port) => port.post({ kind: 'forget', book }));
	}

	/** Ends the worker and whatever it does. */
	end(reason = 'ended'): void {
		if (this.#broken !== null) return;
		this.#broken = reason;
		this.#tell((port) => port.close());
		for (const id of [...this.#waiting.keys()]) this.#settle(id)?.reject(new Error(reason));
	}

	#tell(what: (port: WorkPort) => void): void {
		// One that never came needs not be told anything.
		this.#port.then(what, () => undefined);
	}

	async #bring(port: WorkPort, run: OpenedJob): Promise<void> {
		const { book, people } = run;
		const sent = this.#copies.get(book) ?? new Map<string, object>();
		this.#copies.set(book, sent);
		const everybody = new Set([...people.keys(), ...sent.keys()]);
		const changed = [...everybody].filter((each) => people.get(each) !== sent.get(each));
		for (let from = 0; from < changed.length; from += PEOPLE_AT_A_TIME) {
			if (run.isOver) return;
			const slice = changed.slice(from, from + PEOPLE_AT_A_TIME);
			port.post({ kind: 'keep', book, changed: slice.map((each) => [each, run.textOf(each)]) });
			for (const each of slice) {
				const own = people.get(each);
				if (own === undefined) sent.delete(each);
				else sent.set(each, own);
			}
			await nextTask();
		}
		if (!run.isOver) port.post(run.opening);
	}

	#take(reply: WorkReply): void {
		this.#quietLooks = 0;
		switch (reply.kind) {
			case 'ready':
				return;
			case 'progress':
				return this.#waiting.get(reply.id)?.onprogress(reply.share);
			case 'done':
				return this.#settle(reply.id)?.resolve(reply.outcome);
			case 'failed':
				return this.#settle(reply.id)?.reject(new Error(reply.reason));
		}
	}

	#settle(id: number): Waiting | undefined {
		const waiting = this.#waiting.get(id);
		this.#waiting.delete(id);
		if (this.#waiting.size === 0) {
			clearInterval(this.#watch);
			this.#watch = undefined;
			this.#quietLooks = 0;
		}
		return waiting;
	}

	/** A worker that the system ended says nothing of it. Looks are counted, not time: a computer that slept has not waited. */
	#look(): void {
		this.#quietLooks += 1;
		if (this.#quietLooks >= LOOKS) this.#break('no sign of life');
	}

	#break(reason: string): void {
		this.end(reason);
		this.#onbroken();
	}
}
