import {
	findContradictions,
	handoffLedger,
	namesAlikeSteps,
	spellings,
	type Finding,
	type Handoff,
	type Inventory,
	type NamesAlike,
	type ProcessRecord,
} from '$lib/scoring';
import type { WorkSteps } from './work-runner';

/** Work on everybody's accounts that takes longer than a frame. */
export type InventoryTask = 'findings' | 'names';

/** What comes of each kind of work. */
export interface InventoryOutcomes {
	readonly findings: {
		readonly findings: readonly Finding[];
		readonly handoffs: readonly Handoff[];
		/** How people wrote what findings and handoffs call by a key. */
		readonly spellings: ReadonlyMap<string, string>;
	};
	/** Names that may mean the same. */
	readonly names: readonly NamesAlike[];
}

/** The outcome of one kind of work, or of any. */
export type InventoryOutcome<Task extends InventoryTask = InventoryTask> = {
	readonly [Each in Task]: { readonly task: Each; readonly value: InventoryOutcomes[Each] };
}[Task];

/** Work on accounts, as it is done beside the page. */
export interface InventoryWorkShape {
	readonly order: {
		readonly task: InventoryTask;
		/** Everything but the accounts, and pairs of keys that people said are two things. */
		readonly frame: Omit<Inventory, 'records'> & {
			readonly refused: readonly (readonly [string, string])[];
		};
	};
	readonly own: readonly ProcessRecord[];
	readonly outcome: InventoryOutcome;
}

/** Does the work step by step. Yields the share done. */
export const inventorySteps: WorkSteps<InventoryWorkShape> = function* (
	{ task, frame: { refused, ...lists } },
	recordsBy,
) {
	const byAuthor = [...recordsBy].sort(([a], [b]) => (a < b ? -1 : 1));
	const inventory = { ...lists, records: byAuthor.flatMap(([, own]) => own) };
	switch (task) {
		case 'findings': {
			const findings = findContradictions(inventory);
			yield 1 / 2;
			const handoffs = handoffLedger(inventory);
			yield 5 / 6;
			return { task, value: { findings, handoffs, spellings: spellings(inventory) } };
		}
		case 'names': {
			const pairs = new Set(refused.flatMap(([a, b]) => [pairOf(a, b), pairOf(b, a)]));
			const isRefused = (a: string, b: string) => pairs.has(pairOf(a, b));
			return { task, value: yield* namesAlikeSteps(inventory, isRefused) };
		}
	}
};

function pairOf(a: string, b: string): string {
	return JSON.stringify([a, b]);
}
