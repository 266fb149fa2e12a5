import type { Inventory } from '$lib/scoring';
import type { InventoryParts } from '../../../../src/lib/state/findings/inventory-book';

/** An inventory as a room reads it, author by author. */
export function inventoryPartsOf(inventory: Inventory): InventoryParts {
	const authors = [...new Set(inventory.records.map(({ by }) => by))].sort();
	const own = (author: string) => inventory.records.filter(({ by }) => by === author);
	const recordsBy = new Map(authors.map((author) => [author, own(author)]));
	const records = [...recordsBy.values()].flat();
	return { inventory: { ...inventory, records }, recordsBy, refused: [] };
}
