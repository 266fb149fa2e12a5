import { some, type Result } from '../result';
import { quantile } from './quantile';

/**
 * Upper less lower quartile, in the unit of the values. Coarse under ten values, so never a verdict. Source: SPEC 1.5, 2.5.
 *
 * @example
 * interquartileRange([1, 2, 3, 4, 5]) // => { ok: true, value: 2 }
 */
export function interquartileRange(
	values: readonly number[],
	type: 6 | 7 = 7,
): Result<number, 'no-answers'> {
	const first = quantile(values, 0.25, type);
	const third = quantile(values, 0.75, type);
	if (!first.ok) return first;
	return third.ok ? some(third.value - first.value) : third;
}
