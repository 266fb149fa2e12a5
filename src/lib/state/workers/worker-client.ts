import { Fault } from '$lib/faults';
import { JobRun, type AnyJob } from './job-run';
import type { DoParts, Job, WorkShape, WorkTerms } from './work';
import { workersOfTab, type WorkerPool } from './worker-pool';

let lastClient = 0;

/**
 * Has heavy work done beside the page, split over as many workers as are worth it. What comes of a job does not depend on how many there are:
 * see `WorkHandler`. Workers keep what belongs to each person, so that each part is sent once; what a room left with them is dropped when it
 * closes. Where no worker can be had the work is done in slices in this thread.
 */
export class WorkerClient {
	readonly #pool: WorkerPool;
	readonly #id = (lastClient += 1);
	readonly #books = new Set<string>();
	readonly #running = new Set<JobRun>();
	#isClosed = false;

	constructor(pool: WorkerPool = workersOfTab()) {
		this.#pool = pool;
		pool.join();
	}

	/**
	 * Does a job over what belongs to people at this moment. Resolves with the outcome, or with `null` once `signal` aborts or this is closed.
	 *
	 * @throws Fault `work-failed`.
	 */
	async run<Work extends WorkShape, Outcome, Given extends object>(
		job: Job<Work, Outcome, Given>,
		{ signal, onprogress = () => undefined }: Partial<WorkTerms> = {},
	): Promise<Outcome | null> {
		if (signal?.aborted || this.#isClosed) return null;
		const book = `${this.#id} ${job.work}`;
		this.#books.add(book);
		// A run passes on what it is given, and looks at none of it.
		const run = new JobRun(job as unknown as AnyJob, { pool: this.#pool, book, onprogress });
		const doParts = ((...parts) => run.doParts(...parts)) as DoParts<Work>;
		const stop = () => run.end();
		this.#running.add(run);
		signal?.addEventListener('abort', stop, { once: true });
		try {
			return await Promise.race([run.whenOver, job.conduct(doParts)]);
		} catch (thrown) {
			if (run.isOver) return null;
			const reason = thrown instanceof Error ? thrown.message : String(thrown);
			throw new Fault('work-failed', { work: job.name, reason });
		} finally {
			signal?.removeEventListener('abort', stop);
			this.#running.delete(run);
			run.end();
		}
	}

	/** Ends whatever is under way, and drops what workers keep for it. */
	close(): void {
		if (this.#isClosed) return;
		this.#isClosed = true;
		for (const run of [...this.#running]) run.end();
		this.#pool.leave(this.#books);
	}
}
