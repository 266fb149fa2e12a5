import { PooledWorker } from './pooled-worker';
import { connect, type Connect } from './work-port';

/** How a pool is made. */
export interface WorkerPoolOptions {
	readonly connect: Connect;
	/** Most workers at a time. */
	readonly size: number;
	/** A worker without work for so long ends, in milliseconds. */
	readonly idleMs: number;
}

/**
 * Workers for whoever has work, started as they are needed and ended when nobody has any for a while. A worker that broke is forgotten: the
 * next job finds another.
 */
export class WorkerPool {
	readonly #options: WorkerPoolOptions;
	readonly #workers = new Map<PooledWorker, ReturnType<typeof setTimeout> | undefined>();
	#size: number;
	#clients = 0;

	constructor(options: WorkerPoolOptions) {
		this.#options = options;
		this.#size = options.size;
	}

	/** How many workers there are. */
	get running(): number {
		return this.#workers.size;
	}

	/** Somebody may have work until they leave; when the last has left, all workers end. */
	join(): void {
		this.#clients += 1;
	}

	leave(books: Iterable<string>): void {
		this.#clients -= 1;
		for (const worker of this.#workers.keys()) {
			if (this.#clients === 0) this.#drop(worker);
			else for (const book of books) worker.forget(book);
		}
	}

	/** Lends up to `count` workers that are none of `others`: first who has nothing to do, then new ones, then who has least to do. */
	lend(count: number, others: ReadonlySet<PooledWorker>): readonly PooledWorker[] {
		const known = [...this.#workers.keys()]
			.filter((worker) => !others.has(worker))
			.sort((a, b) => a.jobs - b.jobs);
		const idle = known.filter(({ jobs }) => jobs === 0);
		const started: PooledWorker[] = [];
		while (idle.length + started.length < count && this.#workers.size < this.#size) {
			started.push(this.#start());
		}
		const busy = known.filter(({ jobs }) => jobs > 0);
		const lent = [...idle, ...started, ...busy].slice(0, count);
		for (const worker of lent) {
			clearTimeout(this.#workers.get(worker));
			worker.jobs += 1;
		}
		return lent;
	}

	/** Takes a worker back from a job. */
	takeBack(worker: PooledWorker): void {
		worker.jobs -= 1;
		if (worker.jobs > 0 || !this.#workers.has(worker)) return;
		this.#workers.set(
			worker,
			setTimeout(() => this.#drop(worker), this.#options.idleMs),
		);
	}

	#start(): PooledWorker {
		const worker = new PooledWorker(this.#options.connect, () => this.#drop(worker));
		this.#workers.set(worker, undefined);
		void worker.isApart().then((isApart) => {
			if (!isApart) this.#size = 1;
		});
		return worker;
	}

	#drop(worker: PooledWorker): void {
		clearTimeout(this.#workers.get(worker));
		this.#workers.delete(worker);
		worker.end();
	}
}

/** Copies of all answers beyond that many workers cost more than they save. */
const MOST_WORKERS = 16;

let pool: WorkerPool | undefined;

/** The workers of this tab: as many as the device has cores, at least two. */
export function workersOfTab(): WorkerPool {
	const cores = globalThis.navigator?.hardwareConcurrency ?? 2;
	pool ??= new WorkerPool({
		connect,
		size: Math.max(2, Math.min(cores, MOST_WORKERS)),
		idleMs: 60_000,
	});
	return pool;
}
