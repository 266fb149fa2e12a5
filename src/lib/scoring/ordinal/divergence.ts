import { divergenceOf, type Divergence } from '../divergence';
import { orderedMaximum } from '../ordered-maximum';
import { none, some, type Result } from '../result';
import { sum } from '../sum';
import { ordinalMeanDistance } from './mean-distance';

/** Divergence on an ordered scale. `gap` = how many scale points two different people are apart on average. */
export interface OrdinalDivergence extends Divergence {
	readonly gap: number;
}

/**
 * How far apart respondents are on one ordered item: mean pairwise distance over the largest mean that n answers can have.
 * Unit: share, 0 (all the same) to 1 (as split as n people can be); `gap` in scale points. `counts[k]` = answers in category
 * k + 1 of the scale *as asked*; don't-know and skipped answers are not in it. Under two answers there is no divergence; a scale
 * of one point has no variation. Source: Berry & Mielke 1992, Blair & Lacy 2000; SPEC 1.1.
 *
 * @example
 * ordinalDivergence([3, 0, 0, 0, 3]) // => { ok: true, value: { D: 1, U: 0.6, Ed: 0.5, n: 6, gap: 2.4 } }
 * ordinalDivergence([1, 0, 0]) // => { ok: false, reason: 'too-few' }
 */
export function ordinalDivergence(
	counts: readonly number[],
): Result<OrdinalDivergence, 'no-answers' | 'too-few' | 'no-variation'> {
	if (counts.length < 2) return none('no-variation');
	const n = sum(counts);
	const divergence = divergenceOf(n, ordinalMeanDistance(counts), orderedMaximum(n));
	if (!divergence.ok) return divergence;
	return some({ ...divergence.value, gap: divergence.value.U * (counts.length - 1) });
}
