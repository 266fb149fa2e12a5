import { ordinalMeanDistance } from '../ordinal/mean-distance';
import { orderedMaximum } from '../ordered-maximum';
import type { Result } from '../result';
import { sum } from '../sum';
import { columnSums } from './column-sums';
import { splitByGroup, type GroupSplit } from './split';

/**
 * Between-group share of the disagreement on one ordered item, from `counts[group][category]` over the scale as asked; the parts in
 * units of D. O(groups * K).
 * Source: Reardon 2009 (ordinal variation ratio); SPEC 4.1.
 *
 * @example
 * ordinalSplit([[2, 0, 0], [0, 0, 2]]).value.r2 // => 1
 */
export function ordinalSplit(
	counts: readonly (readonly number[])[],
): Result<GroupSplit, 'no-answers' | 'no-variation'> {
	const groups = counts.map((row) => ({ n: sum(row), meanDistance: ordinalMeanDistance(row) }));
	const all = columnSums(counts);
	return splitByGroup(ordinalMeanDistance(all), groups, orderedMaximum(sum(all)));
}
