import { config } from './config';
import { none, some, type Result } from './result';

/** How far apart people are on one item. */
export interface Divergence {
	/** Headline: mean distance over the largest that so many answers can have. 0 everyone the same, 1 as split as possible. */
	readonly D: number;
	/** Mean distance of two different people, 0..1: unbiased in n, so it compares groups and rounds of different size. */
	readonly U: number;
	/** Mean distance over all ordered pairs, self pairs included (Rao's quadratic entropy). */
	readonly Ed: number;
	/** Answers behind it. */
	readonly n: number;
}

/**
 * Divergence from a mean distance, for any kind of answer. Under two answers there is none. Where nobody can differ (`maximum`
 * 0) D is 0. D never exceeds 1: the ordered maximum is not attained by ratio distances, and rounding may pass it by an ulp.
 * Source: SPEC 0.
 */
export function divergenceOf(
	n: number,
	meanDistance: number,
	maximum: number,
): Result<Divergence, 'no-answers' | 'too-few'> {
	if (n === 0) return none('no-answers');
	if (n < config.minAnswersForSpread) return none('too-few');
	const D = maximum > 0 ? Math.min(1, meanDistance / maximum) : 0;
	return some({ D, U: (meanDistance * n) / (n - 1), Ed: meanDistance, n });
}
