import { createSubscriber } from 'svelte/reactivity';
import type { InventoryOutcome, InventoryOutcomes, InventoryTask } from '../workers/inventory-task';
import { Ongoing } from '../workers/ongoing.svelte';
import { runInventoryTask, type RunInventoryTask } from '../workers/run-inventory-task';
import { WorkerClient } from '../workers/worker-client';
import type { InventoryParts } from './inventory-book';

/** So long after a change the work begins anew. */
const REST_MS = 300;

/**
 * What is worked out of everybody's accounts beside the page, kept current as long as something on the page reads it. What nobody looked
 * at while the accounts changed is not shown again: a page begins with a value of the present accounts, or with none.
 */
export class InventoryWork {
	readonly #workers: WorkerClient;
	readonly #findings: FollowedWhenRead<'findings'>;
	readonly #names: FollowedWhenRead<'names'>;

	/** `parts`: what the accounts say at this moment, the same object while they are the same. */
	constructor(parts: () => InventoryParts, workers = new WorkerClient()) {
		const run: RunInventoryTask = (...given) => runInventoryTask(workers, ...given);
		this.#workers = workers;
		this.#findings = new FollowedWhenRead(run, 'findings', parts);
		this.#names = new FollowedWhenRead(run, 'names', parts);
	}

	/** Findings, handoffs and spellings; `null` before there are any to be shown. */
	get findings(): InventoryOutcomes['findings'] | null {
		return this.#findings.value;
	}

	/** Names that may mean the same; `null` before they are known. */
	get names(): InventoryOutcomes['names'] | null {
		return this.#names.value;
	}

	/** Whether findings could not be worked out of the accounts as they are; why was reported. */
	get hasFailed(): boolean {
		return this.#findings.hasFailed;
	}

	/** Ends everything under way. */
	close(): void {
		this.#workers.close();
	}
}

/** What comes of the work, and in which of the times that somebody looked at it. */
interface Visited<Value> {
	readonly visit: number;
	readonly value: Value;
}

class FollowedWhenRead<Task extends InventoryTask> {
	readonly #ongoing: Ongoing<InventoryParts, Visited<InventoryOutcomes[Task]>>;
	readonly #follow: () => void;
	/** Counts the times that somebody began to look. */
	#visit = 0;

	constructor(run: RunInventoryTask, task: Task, input: () => InventoryParts) {
		const ongoing = new Ongoing<InventoryParts, Visited<InventoryOutcomes[Task]>>({
			input,
			restMs: REST_MS,
			run: async (parts, terms) => {
				const outcome = await run(task, parts, terms);
				if (outcome?.task !== task) return null;
				return { visit: this.#visit, value: (outcome as InventoryOutcome<Task>).value };
			},
		});
		this.#ongoing = ongoing;
		this.#follow = createSubscriber(() => {
			this.#visit += 1;
			let end: (() => void) | null = null;
			let isOver = false;
			// Not at once: an effect made while a component is being drawn would end with that component, whoever else reads.
			queueMicrotask(() => {
				if (isOver) return;
				end = $effect.root(() => {
					$effect(() => ongoing.follow());
				});
			});
			return () => {
				isOver = true;
				end?.();
			};
		});
	}

	/** The newest value, of the accounts of the moment or of some since somebody began to look; else `null`. */
	get value(): InventoryOutcomes[Task] | null {
		this.#follow();
		const newest = this.#ongoing.value;
		if (newest === null) return null;
		return this.#ongoing.isFresh || newest.visit === this.#visit ? newest.value : null;
	}

	get hasFailed(): boolean {
		this.#follow();
		return this.#ongoing.hasFailed;
	}
}
