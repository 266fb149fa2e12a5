import type { Result } from '../result';
import { median } from './median';

/**
 * Median absolute deviation from the median, in the unit of the values, without the factor 1.4826. Source: SPEC 2.5.
 *
 * @example
 * medianDeviation([1, 2, 9]) // => { ok: true, value: 1 }
 */
export function medianDeviation(values: readonly number[]): Result<number, 'no-answers'> {
	const center = median(values);
	if (!center.ok) return center;
	return median(values.map((value) => Math.abs(value - center.value)));
}
