import { nominalMeanDistance } from '../nominal/mean-distance';
import type { Divergence } from '../divergence';
import { none, some, type Result } from '../result';
import { sum } from '../sum';

/** Divergence of names. D = U = chance that two different people named different things. */
export interface EntityDivergence extends Divergence {
	/** Different names. */
	readonly distinct: number;
	/** Share of the name given most. */
	readonly topShare: number;
}

/**
 * How far apart respondents are who each named one entity ("who is the sponsor?"): 1 - sum p squared, times n / (n - 1), because
 * there is no fixed number of alternatives; all different = 1. `counts` = people per canonical key (`nobody` is a name, don't-know
 * is not). Under two answers there is no divergence. Source: SPEC 2.6.
 *
 * @example
 * entityDivergence([2, 2]) // ≈ { ok: true, value: { D: 0.667, U: 0.667, Ed: 0.5, n: 4, distinct: 2, topShare: 0.5 } }
 */
export function entityDivergence(
	counts: readonly number[],
): Result<EntityDivergence, 'no-answers' | 'too-few'> {
	const n = sum(counts);
	if (n === 0) return none('no-answers');
	if (n < 2) return none('too-few');
	const Ed = nominalMeanDistance(counts);
	const U = (Ed * n) / (n - 1);
	const distinct = counts.filter((count) => count > 0).length;
	return some({ D: U, U, Ed, n, distinct, topShare: Math.max(...counts) / n });
}
