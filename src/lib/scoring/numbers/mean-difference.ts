import { sortNumbers } from './sort-numbers';

/**
 * Mean absolute difference over all ordered pairs, self pairs included, in the unit of the values. 0 for no values, exactly 0 when
 * all are the same. Sorts once: n log n, no pairs. Source: Gini's mean difference; SPEC 2.5.
 */
export function meanDifference(values: readonly number[]): number {
	return meanDifferenceOfSorted(sortNumbers(values));
}

/** The same of values already in ascending order. */
export function meanDifferenceOfSorted(sorted: Float64Array): number {
	const n = sorted.length;
	if (n === 0) return 0;
	let total = 0;
	for (let below = 1; below < n; below += 1) {
		const step = (sorted[below] ?? 0) - (sorted[below - 1] ?? 0);
		total += step * below * (n - below);
	}
	return (2 * total) / (n * n);
}
