import { none, some, type Result } from '../result';
import { sum } from '../sum';

/** Arithmetic mean, in the unit of the values. No values: no result. */
export function mean(values: readonly number[]): Result<number, 'no-answers'> {
	return values.length === 0 ? none('no-answers') : some(sum(values) / values.length);
}
