import { meanDifference } from '../numbers/mean-difference';

/**
 * Mean total-variation distance Ed of budgets given as shares that sum to 1, one row a respondent. Total variation adds up over
 * options, so it is sorted per option: options times n log n, no pairs. Source: SPEC 2.4.
 *
 * @example
 * allocationMeanDistance([[100, 0], [0, 100]]) // => 50
 */
export function allocationMeanDistance(rows: readonly (readonly number[])[]): number {
	const options = rows[0]?.length ?? 0;
	let total = 0;
	for (let option = 0; option < options; option += 1) {
		total += meanDifference(rows.map((row) => row[option] ?? 0));
	}
	return total / 2;
}
