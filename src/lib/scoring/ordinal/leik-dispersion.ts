import { none, some, type Result } from '../result';
import { sum } from '../sum';

/**
 * Leik's ordinal dispersion D: 0 (all the same) to 1 (half at each end); each cumulative share counts by its distance to the
 * nearer end. `counts[k]` = answers in category k + 1. Source: Leik 1966; SPEC 1.4.
 *
 * @example
 * leikDispersion([2, 0, 2]) // => { ok: true, value: 1 }
 */
export function leikDispersion(
	counts: readonly number[],
): Result<number, 'no-answers' | 'no-variation'> {
	const n = sum(counts);
	if (n === 0) return none('no-answers');
	if (counts.length < 2) return none('no-variation');
	let below = 0;
	let total = 0;
	for (const count of counts.slice(0, -1)) {
		below += count;
		total += Math.min(below, n - below) / n;
	}
	return some(total / ((counts.length - 1) / 2));
}
