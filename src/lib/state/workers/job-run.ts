import type { OpenedJob, PooledWorker } from './pooled-worker';
import type { Job, WorkShape } from './work';
import type { WorkRequest } from './work-message';
import type { WorkerPool } from './worker-pool';

/** A job as it is run, whatever it is about. */
export type AnyJob = Omit<Job<WorkShape, unknown, object>, 'conduct'>;

let lastJob = 0;

/** A job under way: the workers that take part, and how far they are. */
export class JobRun implements OpenedJob {
	readonly id = (lastJob += 1);
	readonly book: string;
	/** By person, what they have at the moment the job was asked for. */
	readonly people: ReadonlyMap<string, object>;
	readonly #job: AnyJob;
	readonly #pool: WorkerPool;
	readonly #onprogress: (share: number) => void;
	/** Those that take part, with the parts of this job that each has. */
	readonly #lent = new Map<PooledWorker, number>();
	readonly #opened = new Map<PooledWorker, Promise<void>>();
	/** Made once, however many workers are told. */
	readonly #texts = new Map<string, string>();
	#shareDone = 0;
	#isOver = false;
	#tellOver: ((nothing: null) => void) | undefined;
	/** Resolves when nothing of it is wanted any more. */
	readonly whenOver = new Promise<null>((resolve) => {
		this.#tellOver = resolve;
	});

	constructor(
		job: AnyJob,
		{
			pool,
			book,
			onprogress,
		}: { pool: WorkerPool; book: string; onprogress: (share: number) => void },
	) {
		this.#job = job;
		this.#pool = pool;
		this.#onprogress = onprogress;
		this.book = book;
		this.people = job.people ?? new Map<string, object>();
	}

	/** Whether nothing of it is wanted any more. */
	get isOver(): boolean {
		return this.#isOver;
	}

	/** What tells a worker of it. */
	get opening(): WorkRequest {
		const { work, order } = this.#job;
		return { kind: 'open', job: this.id, work, book: this.book, order };
	}

	/** What a worker keeps of somebody, as JSON; `null` where they have nothing. */
	textOf(person: string): string | null {
		const own = this.people.get(person);
		if (own === undefined) return null;
		const text = this.#texts.get(person) ?? JSON.stringify(this.#job.pack?.(own) ?? own);
		this.#texts.set(person, text);
		return text;
	}

	/** See `DoParts`. Each worker takes one part after the other, as long as there are any. */
	async doParts(part: string, given: readonly unknown[], share: number): Promise<unknown[]> {
		const outcomes = new Array<unknown>(given.length);
		const workers = this.#workersFor(given.length);
		const places = given.keys();
		let missing = given.length;
		try {
			// Not all workers are waited for: one may still be starting when the others have done everything.
			await new Promise<void>((resolve, reject) => {
				if (missing === 0) resolve();
				const take = async (worker: PooledWorker) => {
					await worker.isApart();
					for (const place of places) {
						if (this.#isOver) return;
						const whole = { part, given: given[place], share: share / given.length };
						outcomes[place] = await this.#doPart(worker, whole);
						missing -= 1;
						if (missing === 0) resolve();
					}
				};
				for (const worker of workers) take(worker).catch(reject);
			});
		} finally {
			for (const worker of workers) this.#lent.set(worker, (this.#lent.get(worker) ?? 1) - 1);
		}
		return outcomes;
	}

	/** Ends it, in whatever state it is. */
	end(): void {
		if (this.#isOver) return;
		this.#isOver = true;
		this.#tellOver?.(null);
		for (const worker of this.#lent.keys()) {
			worker.close(this.id);
			this.#pool.takeBack(worker);
		}
	}

	async #doPart(
		worker: PooledWorker,
		{ part, given, share }: { part: string; given: unknown; share: number },
	): Promise<unknown> {
		await this.#openedBy(worker);
		let done = 0;
		const progress = (now: number) => {
			if (this.#isOver) return;
			this.#shareDone += (now - done) * share;
			done = now;
			this.#onprogress(Math.min(1, this.#shareDone));
		};
		const transfer = this.#job.transfer?.(given) ?? [];
		const outcome = await worker.do(this.id, { part, given, transfer }, progress);
		progress(1);
		return outcome;
	}

	#openedBy(worker: PooledWorker): Promise<void> {
		const opened = this.#opened.get(worker) ?? worker.open(this);
		this.#opened.set(worker, opened);
		return opened;
	}

	/** Who takes part already and has nothing of this job to do, then others, then who has. */
	#workersFor(parts: number): readonly PooledWorker[] {
		const count = Math.min(parts, this.#job.mostWorkers ?? parts);
		const own = [...this.#lent].sort(([, a], [, b]) => a - b);
		const free = own.filter(([, busy]) => busy === 0).map(([worker]) => worker);
		const room = Math.min(count - free.length, (this.#job.mostWorkers ?? count) - own.length);
		const lent = room > 0 ? this.#pool.lend(room, new Set(this.#lent.keys())) : [];
		const busy = own.filter(([, parts]) => parts > 0).map(([worker]) => worker);
		const workers = [...free, ...lent, ...busy].slice(0, count);
		for (const worker of workers) this.#lent.set(worker, (this.#lent.get(worker) ?? 0) + 1);
		return workers;
	}
}
