import type { AllocationItem, Option, OptionId, RankingItem } from './item';

/** Why these ids cannot stand for some of an item's options, or `null` when they can. */
export function checkKnownOptions(
	options: readonly Option[],
	chosen: readonly OptionId[],
): string | null {
	const known = new Set(options.map((option) => option.id));
	if (!chosen.every((id) => known.has(id))) return 'unknown option';
	return new Set(chosen).size === chosen.length ? null : 'option named twice';
}

/** Why an order is no answer to a ranking: it must place at least two different options. */
export function checkOrder(item: RankingItem, order: readonly OptionId[]): string | null {
	return (
		checkKnownOptions(item.options, order) ?? (order.length < 2 ? 'fewer than two placed' : null)
	);
}

/** Why points are no answer to an allocation: whole numbers from 0, over known options, 100 in all. Options left out have 0. */
export function checkAllocation(
	item: AllocationItem,
	points: ReadonlyMap<OptionId, number>,
): string | null {
	const shares = [...points.values()];
	if (!shares.every((share) => Number.isInteger(share) && share >= 0)) return 'no whole points';
	if (shares.reduce((sum, share) => sum + share, 0) !== 100) return 'points do not add up to 100';
	return checkKnownOptions(item.options, [...points.keys()]);
}
