import { none, some, type Result } from '../result';
import { sum } from '../sum';

/**
 * Sample variance (n - 1), in the square of the unit. Under two values there is none.
 *
 * @example
 * variance([1, 2, 3]) // => { ok: true, value: 1 }
 */
export function variance(values: readonly number[]): Result<number, 'no-answers' | 'too-few'> {
	const n = values.length;
	if (n < 2) return none(n === 0 ? 'no-answers' : 'too-few');
	const center = sum(values) / n;
	return some(sum(values.map((value) => (value - center) ** 2)) / (n - 1));
}
