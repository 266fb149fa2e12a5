import { none, some, type Result } from '../result';
import { sum } from '../sum';

/**
 * Median of answers on an ordered scale, in scale points 1..K (type-7 quantile: halfway between the two middle answers when n is
 * even). Cost O(K). Source: SPEC 0.
 *
 * @example
 * ordinalMedian([1, 1, 2]) // => { ok: true, value: 2.5 }
 */
export function ordinalMedian(counts: readonly number[]): Result<number, 'no-answers'> {
	const middle = middlePoints(counts);
	return middle.ok ? some((middle.value.low + middle.value.high) / 2) : middle;
}

/** The answers that the median lies between, in scale points 1..K; the same where n is odd or the two middle ones agree. */
export interface MiddlePoints {
	readonly low: number;
	readonly high: number;
}

/** The one or two answers in the middle: points that somebody chose, which a median between two need not be. Cost O(K). Source: SPEC 0. */
export function middlePoints(counts: readonly number[]): Result<MiddlePoints, 'no-answers'> {
	const n = sum(counts);
	if (n === 0) return none('no-answers');
	return some({
		low: pointOfRank(counts, Math.floor((n - 1) / 2)),
		high: pointOfRank(counts, Math.ceil((n - 1) / 2)),
	});
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
