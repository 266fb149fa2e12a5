import type { Quartiles } from '../kinds/distribution';
import { none, some, type Result } from '../result';
import { quantileOfSorted } from './quantile';
import { sortNumbers } from './sort-numbers';

/**
 * Smallest, type-7 quartiles and largest of a row of numbers, in their unit. No values: no result. Source: SPEC 0, 2.5.
 *
 * @example
 * quartiles([1, 2, 3, 4, 5]) // => { ok: true, value: { min: 1, first: 2, median: 3, third: 4, max: 5 } }
 */
export function quartiles(values: readonly number[]): Result<Quartiles, 'no-answers'> {
	return quartilesOfSorted(sortNumbers(values));
}

/** The same of values already in ascending order. */
export function quartilesOfSorted(sorted: Float64Array): Result<Quartiles, 'no-answers'> {
	if (sorted.length === 0) return none('no-answers');
	return some({
		min: quantileOfSorted(sorted, 0),
		first: quantileOfSorted(sorted, 0.25),
		median: quantileOfSorted(sorted, 0.5),
		third: quantileOfSorted(sorted, 0.75),
		max: quantileOfSorted(sorted, 1),
	});
}
