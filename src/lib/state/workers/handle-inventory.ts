import { findContradictions, handoffLedger, namesAlikeSteps, spellings } from '$lib/scoring';
import type { InventoryWorkShape } from './inventory-task';
import type { WorkHandler } from './work';

/** Does the parts of work on accounts. */
export const handleInventory: WorkHandler<InventoryWorkShape> = ({ refused, ...lists }, kept) => {
	const byAuthor = [...kept].sort(([a], [b]) => (a < b ? -1 : 1));
	const inventory = { ...lists, records: byAuthor.flatMap(([, own]) => own) };
	return {
		*findings() {
			yield 0;
			return findContradictions(inventory);
		},
		*handoffs() {
			const handoffs = handoffLedger(inventory);
			yield 1 / 2;
			return { handoffs, spellings: spellings(inventory) };
		},
		names: () => {
			const pairs = new Set(refused.flatMap(([a, b]) => [pairOf(a, b), pairOf(b, a)]));
			return namesAlikeSteps(inventory, (a, b) => pairs.has(pairOf(a, b)));
		},
	};
};

function pairOf(a: string, b: string): string {
	return JSON.stringify([a, b]);
}
