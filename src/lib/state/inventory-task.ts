import {
	findContradictions,
	handoffLedger,
	namesAlikeSteps,
	spellings,
	type Finding,
	type Handoff,
	type Inventory,
	type NamesAlike,
} from '$lib/scoring';

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

/** Does the work step by step. `refused`: pairs of keys that people said are two things. Yields the share done. */
export function* runInventoryTask(
	task: InventoryTask,
	inventory: Inventory,
	refused: readonly (readonly [string, string])[],
): Generator<number, InventoryOutcome, void> {
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
}

function pairOf(a: string, b: string): string {
	return JSON.stringify([a, b]);
}
