import { divergenceOf, type Divergence } from '../divergence';
import type { Result } from '../result';
import { unorderedMaximum } from '../unordered-maximum';
import { allocationMeanDistance } from './mean-distance';
import { normaliseAllocation } from './normalise';

/**
 * How far apart respondents' budgets are. Unit: share, 0..1; `U` = share of the budget that two people would have to move. Rows
 * are points per option, normalised here; rows that gave nothing out are not answers. Under two answers there is no divergence.
 * Source: SPEC 2.4.
 *
 * @example
 * allocationDivergence([[100, 0], [0, 100]]) // => { ok: true, value: { D: 1, U: 1, Ed: 0.5, n: 2 } }
 */
export function allocationDivergence(
	rows: readonly (readonly number[])[],
): Result<Divergence, 'no-answers' | 'too-few'> {
	const shares = rows.map(normaliseAllocation).filter((row) => row !== null);
	const n = shares.length;
	return divergenceOfShares(n, allocationMeanDistance(shares), shares[0]?.length ?? 0);
}

/** The same from the mean distance of `n` budgets over so many options. */
export function divergenceOfShares(
	n: number,
	meanDistance: number,
	options: number,
): Result<Divergence, 'no-answers' | 'too-few'> {
	return divergenceOf(n, meanDistance, unorderedMaximum(n, options));
}
