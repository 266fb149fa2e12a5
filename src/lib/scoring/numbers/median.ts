import type { Result } from '../result';
import { quantile } from './quantile';

/**
 * Median (type-7 quantile at one half), in the unit of the values. No values: no result. Source: SPEC 0.
 *
 * @example
 * median([1, 2, 9]) // => { ok: true, value: 2 }
 * median([]) // => { ok: false, reason: 'no-answers' }
 */
export function median(values: readonly number[]): Result<number, 'no-answers'> {
	return quantile(values, 0.5);
}
