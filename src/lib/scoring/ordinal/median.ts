import { none, some, type Result } from '../result';
import { sum } from '../sum';

/**
 * Median of answers on an ordered scale, in scale points 1..K (type-7 quantile: halfway between the two middle answers when n is
 * even). Cost O(K). Source: SPEC 0.
 */
export function ordinalMedian(counts: readonly number[]): Result<number, 'no-answers'> {
	const n = sum(counts);
	if (n === 0) return none('no-answers');
	const lower = pointOfRank(counts, Math.floor((n - 1) / 2));
	const upper = pointOfRank(counts, Math.ceil((n - 1) / 2));
	return some((lower + upper) / 2);
}

/** The point at 0-based `rank` of the answers in order. */
function pointOfRank(counts: readonly number[], rank: number): number {
	let below = 0;
	for (const [index, count] of counts.entries()) {
		below += count;
		if (rank < below) return index + 1;
	}
	return counts.length;
}
