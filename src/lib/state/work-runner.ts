import { unreachable } from '$lib/faults';
import type { WorkReply, WorkRequest, WorkShape } from './work-message';

/** As long as this at a time nothing else is heard: short enough to be asked to stop, and for a page to draw. */
const SLICE_MS = 12;

/** How one kind of work is done, step by step, over what is kept of everybody. Yields the share done. */
export type WorkSteps<Work extends WorkShape> = (
	order: Work['order'],
	kept: ReadonlyMap<string, Work['own']>,
) => Generator<number, Work['outcome'], void>;

/** Does what is asked for in slices, in a worker or, where there is none, in the page. */
export class WorkRunner<Work extends WorkShape> {
	#kept: ReadonlyMap<string, Work['own']> = new Map();
	readonly #running = new Set<number>();

	constructor(
		private readonly steps: WorkSteps<Work>,
		private readonly reply: (reply: WorkReply<Work>) => void,
	) {}

	/** Takes a request; what is to be kept comes from time to time. */
	take(request: WorkRequest<Work>): void {
		switch (request.kind) {
			case 'keep':
				return this.#keep(request.changed);
			case 'start':
				return void this.#run(request.id, request.order);
			case 'cancel':
				this.#running.delete(request.id);
				return;
			default:
				unreachable(request);
		}
	}

	/** Work that has begun goes on with what was kept when it began. */
	#keep(changed: Extract<WorkRequest<Work>, { kind: 'keep' }>['changed']): void {
		const kept = new Map(this.#kept);
		for (const [person, own] of changed) {
			if (own === null) kept.delete(person);
			else kept.set(person, own);
		}
		this.#kept = kept;
	}

	async #run(id: number, order: Work['order']): Promise<void> {
		this.#running.add(id);
		try {
			const steps = this.steps(order, this.#kept);
			let pausedAt = performance.now();
			for (let step = steps.next(); ; step = steps.next()) {
				if (step.done === true) {
					this.reply({ kind: 'done', id, outcome: step.value });
					break;
				}
				if (performance.now() - pausedAt < SLICE_MS) continue;
				this.reply({ kind: 'progress', id, share: step.value });
				await new Promise((resolve) => setTimeout(resolve, 0));
				if (!this.#running.has(id)) return;
				pausedAt = performance.now();
			}
		} catch (thrown) {
			this.reply({ kind: 'failed', id, reason: String(thrown) });
		}
		this.#running.delete(id);
	}
}
