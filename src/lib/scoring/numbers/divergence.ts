import { divergenceOf, type Divergence } from '../divergence';
import { orderedMaximum } from '../ordered-maximum';
import type { Result } from '../result';
import { numbersMeanDistance, type NumberDistance } from './mean-distance';

/**
 * How far apart respondents' numbers are. Unit: share, 0..1. All values in one unit; dates as day numbers, always with `range`.
 * Under two answers there is no divergence. With `ratio`, three or more amounts of very different size can be further apart than
 * the ordered maximum: D stops at 1, U does not. Source: SPEC 2.5.
 *
 * @example
 * numbersDivergence([10, 30], { kind: 'ratio' }) // => { ok: true, value: { D: 0.5, U: 0.5, Ed: 0.25, n: 2 } }
 */
export function numbersDivergence(
	values: readonly number[],
	distance: NumberDistance,
): Result<Divergence, 'no-answers' | 'too-few'> {
	const n = values.length;
	return divergenceOf(n, numbersMeanDistance(values, distance), orderedMaximum(n));
}
