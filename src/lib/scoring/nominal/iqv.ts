import { none, some, type Result } from '../result';
import { sum } from '../sum';
import { nominalMeanDistance } from './mean-distance';

/**
 * Index of qualitative variation of unordered choices: (1 - sum p squared) K / (K - 1), 0 (all the same, also one person) to 1 (even over
 * the K options offered). Standard definition; SPEC 2.1.
 *
 * @example
 * iqv([2, 2]) // => { ok: true, value: 1 }
 */
export function iqv(counts: readonly number[]): Result<number, 'no-answers' | 'no-variation'> {
	const options = counts.length;
	if (sum(counts) === 0) return none('no-answers');
	if (options < 2) return none('no-variation');
	return some((nominalMeanDistance(counts) * options) / (options - 1));
}
