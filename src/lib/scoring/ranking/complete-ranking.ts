import { config } from '../config';

/**
 * Ranks of all options from a possibly partial order, best first: what was left out shares the midrank of the unused places.
 * `order` holds option numbers 0..options-1, each at most once. Null when fewer than two were placed, or the order is not one:
 * that is a missing answer. Source: SPEC 2.3.
 *
 * @example
 * completeRanking([2, 0], 4) // => [2, 3.5, 1, 3.5]
 * completeRanking([2], 4) // => null
 */
export function completeRanking(
	order: readonly number[],
	options: number,
): readonly number[] | null {
	if (order.length < config.minRanked) return null;
	const ranks = new Array<number>(options).fill(0);
	let place = 0;
	for (const option of order) {
		if (ranks[option] !== 0) return null;
		place += 1;
		ranks[option] = place;
	}
	if (place === options) return ranks;
	const unused = (place + 1 + options) / 2;
	return ranks.map((rank) => (rank === 0 ? unused : rank));
}
