import type { InventoryParts } from './findings/inventory-book';
import type { InventoryOutcome, InventoryTask, InventoryWorkShape } from './inventory-task';
import inventoryWorkerUrl from './inventory-worker?worker&url';
import { WorkBeside, type WorkTerms } from './work-beside';

/** Has the accounts of an inventory compared beside the page. */
export class InventoryAnalyst {
	readonly #beside = new WorkBeside<InventoryWorkShape>({
		name: ({ task }) => task,
		pack: (records) => records,
		workerUrl: inventoryWorkerUrl,
		steps: async () => (await import('./inventory-task')).inventorySteps,
	});

	/**
	 * Does a task over the accounts given. Resolves with the outcome, or with `null` once `signal` aborts or the room is closed.
	 *
	 * @throws Fault `work-failed`.
	 */
	run(
		task: InventoryTask,
		{ inventory, recordsBy, refused }: InventoryParts,
		terms: WorkTerms,
	): Promise<InventoryOutcome | null> {
		const { records: _, ...lists } = inventory;
		return this.#beside.run({ task, frame: { ...lists, refused } }, recordsBy, terms);
	}

	/** Ends whatever is under way. */
	close(): void {
		this.#beside.close();
	}
}
