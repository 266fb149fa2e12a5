import { none, some, type Result } from '../result';
import { quantile } from './quantile';

/**
 * Quartile coefficient of dispersion (Q3 - Q1) / (Q3 + Q1) of amounts with a true zero: the ratio distance between the quartiles,
 * 0..1. Both quartiles 0: 0. Under two values too few; a negative lower quartile is no such amount. Source: Bonett 2006; SPEC 2.5.
 *
 * @example
 * quartileDispersion([2, 4, 6]) // => { ok: true, value: 0.25 }
 */
export function quartileDispersion(
	values: readonly number[],
	type: 6 | 7 = 7,
): Result<number, 'no-answers' | 'too-few' | 'not-measured'> {
	if (values.length === 1) return none('too-few');
	const first = quantile(values, 0.25, type);
	const third = quantile(values, 0.75, type);
	if (!first.ok) return first;
	if (!third.ok) return third;
	if (first.value < 0) return none('not-measured');
	const size = third.value + first.value;
	return some(size === 0 ? 0 : (third.value - first.value) / size);
}
