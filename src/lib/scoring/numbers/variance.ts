import { none, some, type Result } from '../result';
import { sum } from '../sum';

/** Sample variance (n - 1), in the square of the unit. Under two values there is none. */
export function variance(values: readonly number[]): Result<number, 'no-answers' | 'too-few'> {
	const n = values.length;
	if (n < 2) return none(n === 0 ? 'no-answers' : 'too-few');
	const center = sum(values) / n;
	return some(sum(values.map((value) => (value - center) ** 2)) / (n - 1));
}
