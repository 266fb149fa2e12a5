import { config } from '../config';

/**
 * Ranks of all options from a possibly partial order, best first: what was left out shares the midrank of the unused places.
 * `order` holds option numbers 0..options-1, each at most once. Null when fewer than two were placed, or the order is not one:
 * that is a missing answer. Source: SPEC 2.3.
 */
export function completeRanking(
	order: readonly number[],
	options: number,
): readonly number[] | null {
	if (order.length < config.minRanked || new Set(order).size !== order.length) return null;
	const unused = (order.length + 1 + options) / 2;
	const ranks = new Array<number>(options).fill(unused);
	for (const [place, option] of order.entries()) {
		if (ranks[option] === undefined) return null;
		ranks[option] = place + 1;
	}
	return ranks;
}
