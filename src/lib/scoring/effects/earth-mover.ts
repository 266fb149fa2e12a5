import { none, some, type Result } from '../result';
import { sum } from '../sum';

/**
 * Earth mover's distance of two groups' answers on one ordered item: sum |F_a - F_b|, in scale points ("1.6 points away"), without
 * direction. Biased upward for small groups. A group without answers: no result. Source: Rubner et al. 2000; SPEC 4.2.
 *
 * @example
 * earthMover([1, 0, 0], [0, 0, 1]) // => { ok: true, value: 2 }
 */
export function earthMover(
	a: readonly number[],
	b: readonly number[],
): Result<number, 'no-answers'> {
	const nA = sum(a);
	const nB = sum(b);
	if (nA === 0 || nB === 0) return none('no-answers');
	let belowA = 0;
	let belowB = 0;
	let total = 0;
	for (const [category, count] of a.entries()) {
		belowA += count;
		belowB += b[category] ?? 0;
		total += Math.abs(belowA * nB - belowB * nA);
	}
	return some(total / (nA * nB));
}
