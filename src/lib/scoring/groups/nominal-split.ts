import { nominalMeanDistance } from '../nominal/mean-distance';
import type { Result } from '../result';
import { sum } from '../sum';
import { unorderedMaximum } from '../unordered-maximum';
import { columnSums } from './column-sums';
import { splitByGroup, type GroupSplit } from './split';

/**
 * Between-group share of the disagreement on one choice, from `counts[group][option]`; the parts in units of D. O(groups * K). Source: Goodman & Kruskal's
 * tau; SPEC 4.1.
 *
 * @example
 * nominalSplit([[2, 0], [0, 2]]).value.r2 // => 1
 */
export function nominalSplit(
	counts: readonly (readonly number[])[],
): Result<GroupSplit, 'no-answers' | 'no-variation'> {
	const groups = counts.map((row) => ({ n: sum(row), meanDistance: nominalMeanDistance(row) }));
	const all = columnSums(counts);
	const maximum = unorderedMaximum(sum(all), all.length);
	return splitByGroup(nominalMeanDistance(all), groups, maximum);
}
