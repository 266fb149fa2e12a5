import { divergenceOf, type Divergence } from '../divergence';
import type { Result } from '../result';
import { unorderedMaximum } from '../unordered-maximum';
import { setsMeanDistance } from './mean-distance';

/**
 * How far apart respondents are where several options may be ticked. Unit: share, 0..1; `U` = mean Jaccard distance of two
 * people. `options` = options offered; an empty set is an explicit "none of these" and counts as one more alternative. A skipped
 * answer is not in `sets`. Under two answers there is no divergence. Source: SPEC 2.2.
 */
export function setsDivergence(
	sets: readonly ReadonlySet<number>[],
	options: number,
): Result<Divergence, 'no-answers' | 'too-few'> {
	const alternatives = options + (sets.some((set) => set.size === 0) ? 1 : 0);
	return divergenceOf(
		sets.length,
		setsMeanDistance(sets),
		unorderedMaximum(sets.length, alternatives),
	);
}
