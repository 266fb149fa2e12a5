import { none, some, type Result } from '../result';
import { sum } from '../sum';

/**
 * Blair & Lacy's concentration l squared: 1 (all the same) to 0 (half at each end). For an even number of answers the headline D is
 * 1 less this. `counts[k]` = answers in category k + 1. Source: Blair & Lacy 2000; SPEC 1.4.
 *
 * @example
 * blairLacy([2, 0, 2]) // => { ok: true, value: 0 }
 */
export function blairLacy(
	counts: readonly number[],
): Result<number, 'no-answers' | 'no-variation'> {
	const n = sum(counts);
	if (n === 0) return none('no-answers');
	if (counts.length < 2) return none('no-variation');
	let below = 0;
	let total = 0;
	for (const count of counts.slice(0, -1)) {
		below += count;
		total += (below / n - 1 / 2) ** 2;
	}
	return some(total / ((counts.length - 1) / 4));
}
