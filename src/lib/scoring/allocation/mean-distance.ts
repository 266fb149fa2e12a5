import { meanDifferenceOfSorted } from '../numbers/mean-difference';
import { sortedColumns } from './sorted-columns';

/**
 * Mean total-variation distance Ed of budgets given as shares that sum to 1, one row a respondent. Total variation adds up over
 * options, so it is sorted per option: options times n log n, no pairs. Source: SPEC 2.4.
 *
 * @example
 * allocationMeanDistance([[100, 0], [0, 100]]) // => 50
 */
export function allocationMeanDistance(rows: readonly (readonly number[])[]): number {
	return meanDistanceOfColumns(sortedColumns(rows));
}

/** The same from the shares of each option in ascending order. */
export function meanDistanceOfColumns(columns: readonly Float64Array[]): number {
	let total = 0;
	for (const column of columns) total += meanDifferenceOfSorted(column);
	return total / 2;
}
