import type { Finding, Handoff, Inventory, NamesAlike, ProcessRecord } from '$lib/scoring';

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

/** Work on accounts, and what it can be split into. */
export interface InventoryWorkShape {
	/** Everything but the accounts, and pairs of keys that people said are two things. */
	readonly order: Omit<Inventory, 'records'> & {
		readonly refused: readonly (readonly [string, string])[];
	};
	readonly own: readonly ProcessRecord[];
	readonly parts: {
		readonly findings: { readonly given: null; readonly outcome: readonly Finding[] };
		readonly handoffs: {
			readonly given: null;
			readonly outcome: Pick<InventoryOutcomes['findings'], 'handoffs' | 'spellings'>;
		};
		readonly names: { readonly given: null; readonly outcome: readonly NamesAlike[] };
	};
}
