import { none, some, type Result } from '../result';
import { sum } from '../sum';

/**
 * Energy (Cramer) gap between two groups' answers on one ordered item: 2 * sum (F_a - F_b) squared / (K - 1) = twice the mean cross
 * distance less both mean distances inside. 0 = same distribution, 2 = opposite ends. A group without answers: no result. Biased
 * upward for small groups. Source: Szekely & Rizzo 2013; SPEC 4.2.
 *
 * @example
 * pairEnergy([2, 0, 0], [0, 0, 2]) // => { ok: true, value: 2 }
 */
export function pairEnergy(
	a: readonly number[],
	b: readonly number[],
): Result<number, 'no-answers' | 'no-variation'> {
	const nA = sum(a);
	const nB = sum(b);
	if (nA === 0 || nB === 0) return none('no-answers');
	if (a.length < 2) return none('no-variation');
	let belowA = 0;
	let belowB = 0;
	let total = 0;
	for (const [category, count] of a.entries()) {
		belowA += count / nA;
		belowB += (b[category] ?? 0) / nB;
		total += (belowA - belowB) ** 2;
	}
	return some((2 * total) / (a.length - 1));
}
