import { none, some, type Result } from '../result';
import { sum } from '../sum';

/**
 * Shannon entropy of counts, in nats; 0 for no answers.
 *
 * @example
 * entropy([2, 2]) // ≈ 0.693
 */
export function entropy(counts: readonly number[]): number {
	const n = sum(counts);
	return Math.abs(sum(counts.map((count) => (count > 0 ? (count / n) * Math.log(count / n) : 0))));
}

/**
 * Entropy of unordered choices over the largest that the K options offered allow: 0 (all the same) to 1 (even).
 * Source: Shannon 1948; SPEC 2.1.
 *
 * @example
 * normalisedEntropy([2, 2, 0]) // ≈ { ok: true, value: 0.631 }
 */
export function normalisedEntropy(
	counts: readonly number[],
): Result<number, 'no-answers' | 'no-variation'> {
	if (sum(counts) === 0) return none('no-answers');
	if (counts.length < 2) return none('no-variation');
	return some(entropy(counts) / Math.log(counts.length));
}
