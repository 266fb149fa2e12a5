import { divergenceOf, type Divergence } from '../divergence';
import { some, type Result } from '../result';
import { sum } from '../sum';
import { unorderedMaximum } from '../unordered-maximum';
import { nominalMeanDistance } from './mean-distance';

/** Divergence of a choice. `U` = chance that two different people chose differently, `modalShare` = share of the most chosen. */
export interface NominalDivergence extends Divergence {
	readonly modalShare: number;
}

/**
 * How far apart respondents are on one choice among unordered options. Unit: share, 0..1. `counts[k]` = people who chose option
 * k; every option offered has an entry. Under two answers there is no divergence. Source: SPEC 2.1.
 *
 * @example
 * nominalDivergence([2, 2]) // ≈ { ok: true, value: { D: 1, U: 0.667, Ed: 0.5, n: 4, modalShare: 0.5 } }
 */
export function nominalDivergence(
	counts: readonly number[],
): Result<NominalDivergence, 'no-answers' | 'too-few'> {
	const n = sum(counts);
	const maximum = unorderedMaximum(n, counts.length);
	const divergence = divergenceOf(n, nominalMeanDistance(counts), maximum);
	if (!divergence.ok) return divergence;
	return some({ ...divergence.value, modalShare: Math.max(...counts) / n });
}
