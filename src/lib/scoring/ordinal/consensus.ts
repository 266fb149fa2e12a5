import { none, some, type Result } from '../result';
import { sum } from '../sum';

/**
 * Tastle & Wierman's consensus of answers on an ordered scale: 1 + sum p_k log2(1 - |k - mean| / (K - 1)), 0 (half at each end) to 1
 * (all the same, also one person). Treats points as interval numbers; for comparison with the literature only. `counts[k]` =
 * answers in category k + 1. Source: Tastle & Wierman 2007; SPEC 1.2.
 *
 * @example
 * consensus([0, 4, 0]) // => { ok: true, value: 1 }
 * consensus([2, 0, 2]) // => { ok: true, value: 0 }
 */
export function consensus(
	counts: readonly number[],
): Result<number, 'no-answers' | 'no-variation'> {
	const n = sum(counts);
	const steps = counts.length - 1;
	if (n === 0) return none('no-answers');
	if (steps < 1) return none('no-variation');
	const center = sum(counts.map((count, k) => (count * k) / n));
	const terms = counts.map((count, k) =>
		count === 0 ? 0 : (count / n) * Math.log2(1 - Math.abs(k - center) / steps),
	);
	return some(1 + sum(terms));
}
