import { none, some, type Result } from '../result';
import { sum } from '../sum';

/**
 * Bimodality coefficient of a row of numbers: (skewness squared + 1) / (excess kurtosis + 3 (n - 1) squared / ((n - 2)(n - 3))), both
 * bias-corrected (type 2). Above 5/9 is read as two humps, but one opponent among ten gives .77 too: expert view only. Under four
 * values too few; all the same no variation. Source: Pfister et al. 2013; SPEC 1.5.
 *
 * @example
 * bimodality([1, 1, 1, 5, 5, 5]) // ≈ { ok: true, value: 0.343 }
 */
export function bimodality(
	values: readonly number[],
): Result<number, 'no-answers' | 'too-few' | 'no-variation'> {
	const n = values.length;
	if (n < 4) return none(n === 0 ? 'no-answers' : 'too-few');
	const center = sum(values) / n;
	const moment = (power: number) => sum(values.map((value) => (value - center) ** power)) / n;
	const second = moment(2);
	if (values.every((value) => value === values[0])) return none('no-variation');
	const skewness = (Math.sqrt(n * (n - 1)) / (n - 2)) * (moment(3) / second ** 1.5);
	const excess = moment(4) / second ** 2 - 3;
	const kurtosis = ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * excess + 6);
	return some((skewness ** 2 + 1) / (kurtosis + (3 * (n - 1) ** 2) / ((n - 2) * (n - 3))));
}
