import { unreachable } from '$lib/faults';
import { nextTask } from './next-task';
import type { Steps } from './work';
import type { WorkHandlers } from './work-handlers';
import type { WorkReply, WorkRequest } from './work-message';

/** As long as this at a time nothing else is heard: short enough to be asked to stop, and for a page to draw. */
const SLICE_MS = 12;

type Copies = ReadonlyMap<string, unknown>;
type PartSteps = (given: unknown) => Steps<unknown>;

/** A job that this side takes part in. Its parts are made when the first of them is asked for. */
interface OpenJob {
	readonly work: string;
	readonly order: unknown;
	readonly kept: Copies;
	parts: Promise<Readonly<Record<string, PartSteps>>> | null;
}

const NOTHING: Copies = new Map();

/** The side that does the work, in a worker or, where there is none, in the page: gives the function that takes requests. */
export function handleWork(
	handlers: WorkHandlers,
	reply: (reply: WorkReply) => void,
): (request: WorkRequest) => void {
	const jobs = new OpenJobs(handlers, reply);
	return (request) => jobs.take(request);
}

class OpenJobs {
	readonly #books = new Map<string, Copies>();
	readonly #jobs = new Map<number, OpenJob>();

	constructor(
		private readonly handlers: WorkHandlers,
		private readonly reply: (reply: WorkReply) => void,
	) {}

	take(request: WorkRequest): void {
		switch (request.kind) {
			case 'keep':
				return this.#keep(request.book, request.changed);
			case 'forget':
				return void this.#books.delete(request.book);
			case 'open': {
				const { job, work, order, book } = request;
				const kept = this.#books.get(book) ?? NOTHING;
				return void this.#jobs.set(job, { work, order, kept, parts: null });
			}
			case 'do':
				return void this.#do(request);
			case 'close':
				return void this.#jobs.delete(request.job);
			default:
				return unreachable(request);
		}
	}

	/** Work that has begun goes on with what was kept when it began. */
	#keep(book: string, changed: Extract<WorkRequest, { kind: 'keep' }>['changed']): void {
		const kept = new Map(this.#books.get(book));
		for (const [person, text] of changed) {
			if (text === null) kept.delete(person);
			else kept.set(person, JSON.parse(text));
		}
		this.#books.set(book, kept);
	}

	async #do({ job, id, part, given }: Extract<WorkRequest, { kind: 'do' }>): Promise<void> {
		const open = this.#jobs.get(job);
		if (open === undefined) return;
		try {
			open.parts ??= this.#prepare(open);
			const steps = (await open.parts)[part];
			if (!this.#jobs.has(job)) return;
			if (steps === undefined) throw new Error(`no part ${part} of ${open.work}`);
			await this.#run(job, id, steps(given));
		} catch (thrown) {
			this.reply({ kind: 'failed', id, reason: String(thrown) });
		}
	}

	async #prepare({ work, order, kept }: OpenJob): Promise<Readonly<Record<string, PartSteps>>> {
		return (await this.handlers(work))(order, kept);
	}

	/** In slices; says nothing more where the job was ended meanwhile. */
	async #run(job: number, id: number, steps: Steps<unknown>): Promise<void> {
		let pausedAt = performance.now();
		for (;;) {
			const step = await steps.next();
			if (!this.#jobs.has(job)) return;
			if (step.done === true) return this.reply({ kind: 'done', id, outcome: step.value });
			if (performance.now() - pausedAt < SLICE_MS) continue;
			this.reply({ kind: 'progress', id, share: step.value });
			await nextTask();
			if (!this.#jobs.has(job)) return;
			pausedAt = performance.now();
		}
	}
}
