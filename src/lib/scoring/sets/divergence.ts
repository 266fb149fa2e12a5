import { divergenceOf, type Divergence } from '../divergence';
import type { Result } from '../result';
import { unorderedMaximum } from '../unordered-maximum';
import { isEmptyMask, type Mask } from './mask';
import { masksMeanDistance, setsMeanDistance } from './mean-distance';

/**
 * How far apart respondents are where several options may be ticked. Unit: share, 0..1; `U` = mean Jaccard distance of two
 * people. `options` = options offered; an empty set is an explicit "none of these" and counts as one more alternative. A skipped
 * answer is not in `sets`. Under two answers there is no divergence. Source: SPEC 2.2.
 *
 * @example
 * setsDivergence([new Set([0]), new Set([0, 1])], 3) // => { ok: true, value: { D: 0.5, U: 0.5, Ed: 0.25, n: 2 } }
 */
export function setsDivergence(
	sets: readonly ReadonlySet<number>[],
	options: number,
): Result<Divergence, 'no-answers' | 'too-few'> {
	const hasEmpty = sets.some((set) => set.size === 0);
	return divergenceOfSets(sets.length, setsMeanDistance(sets), options, hasEmpty);
}

/** The same for sets that are masks already. */
export function masksDivergence(
	masks: readonly Mask[],
	options: number,
): Result<Divergence, 'no-answers' | 'too-few'> {
	return divergenceOfSets(masks.length, masksMeanDistance(masks), options, masks.some(isEmptyMask));
}

/** The same from the mean distance of `n` sets, and whether any of them is empty. */
export function divergenceOfSets(
	n: number,
	meanDistance: number,
	options: number,
	hasEmpty: boolean,
): Result<Divergence, 'no-answers' | 'too-few'> {
	return divergenceOf(n, meanDistance, unorderedMaximum(n, options + (hasEmpty ? 1 : 0)));
}
