import { none, some, type Result } from '../result';
import { sum } from '../sum';

/**
 * Arithmetic mean, in the unit of the values. No values: no result.
 *
 * @example
 * mean([1, 2, 6]) // => { ok: true, value: 3 }
 */
export function mean(values: readonly number[]): Result<number, 'no-answers'> {
	return values.length === 0 ? none('no-answers') : some(sum(values) / values.length);
}
