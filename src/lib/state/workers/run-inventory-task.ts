import type { ProcessRecord } from '$lib/scoring';
import type { InventoryParts } from '../findings/inventory-book';
import type { InventoryOutcome, InventoryTask, InventoryWorkShape } from './inventory-task';
import type { DoParts, Job, WorkTerms } from './work';
import type { WorkerClient } from './worker-client';

/** Fewer accounts than that are compared before a second worker has started. */
const ACCOUNTS_FOR_TWO = 300;

/** Has accounts compared. See `runInventoryTask`. */
export type RunInventoryTask = (
	task: InventoryTask,
	parts: InventoryParts,
	terms: WorkTerms,
) => Promise<InventoryOutcome | null>;

/**
 * Has the accounts of an inventory compared beside the page. Resolves with the outcome, or with `null` once `signal` aborts or `workers` is
 * closed.
 *
 * @throws Fault `work-failed`.
 */
export function runInventoryTask(
	workers: WorkerClient,
	task: InventoryTask,
	{ inventory, recordsBy, refused }: InventoryParts,
	terms: WorkTerms,
): Promise<InventoryOutcome | null> {
	const { records, ...lists } = inventory;
	const job: Job<InventoryWorkShape, InventoryOutcome, readonly ProcessRecord[]> = {
		work: 'inventory',
		name: task,
		order: { ...lists, refused },
		people: recordsBy,
		mostWorkers: records.length < ACCOUNTS_FOR_TWO ? 1 : 2,
		conduct: (doParts) => conduct(task, doParts),
	};
	return workers.run(job, terms);
}

async function conduct(
	task: InventoryTask,
	doParts: DoParts<InventoryWorkShape>,
): Promise<InventoryOutcome> {
	if (task === 'names') return { task, value: (await doParts('names', [null], 1)).flat() };
	const [findings, [rest]] = await Promise.all([
		doParts('findings', [null], 1 / 2),
		doParts('handoffs', [null], 1 / 2),
	]);
	const { handoffs = [], spellings = new Map<string, string>() } = rest ?? {};
	return { task, value: { findings: findings.flat(), handoffs, spellings } };
}
