import { none, some, type Result } from '../result';
import { mean } from '../numbers/mean';
import { variance } from '../numbers/variance';

/**
 * Coefficient of variation, sample standard deviation over mean. Only for amounts with a true zero: on a scale coded from 0 instead of
 * 1 it is another number. Under two values too few; a mean of 0 or less has no ratio. Source: English & Kernan 1976; SPEC 7.4.
 *
 * @example
 * coefficientOfVariation([8, 10, 12]) // => { ok: true, value: 0.2 }
 */
export function coefficientOfVariation(
	values: readonly number[],
): Result<number, 'no-answers' | 'too-few' | 'not-measured'> {
	const center = mean(values);
	if (!center.ok) return center;
	if (values.length < 2) return none('too-few');
	const spread = variance(values);
	if (!spread.ok) return spread;
	return center.value > 0 ? some(Math.sqrt(spread.value) / center.value) : none('not-measured');
}
