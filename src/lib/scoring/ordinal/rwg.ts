import { variance } from '../numbers/variance';
import { none, some, type Result } from '../result';
import { sum } from '../sum';
import { unrollPoints } from './unroll-points';

/** Within-group agreement against chance; `raw` is below 0 where answers are wider than chance, `truncated` kept in 0..1. */
export interface WithinGroupAgreement {
	readonly raw: number;
	readonly truncated: number;
}

/**
 * Variance of answers spread evenly over a scale of so many points. SPEC 1.5.
 *
 * @example
 * uniformVariance(5) // => 2
 */
export function uniformVariance(points: number): number {
	return (points ** 2 - 1) / 12;
}

/**
 * Within-group agreement r_wg of one ordered item: 1 - variance / variance of chance answers (uniform unless told otherwise).
 * Depends on that choice and is unstable under ten answers: for the expert view only. Under two answers there is none.
 * Source: James, Demaree & Wolf 1984; SPEC 1.5.
 *
 * @example
 * rwg([0, 0, 6, 0, 0]) // => { ok: true, value: { raw: 1, truncated: 1 } }
 */
export function rwg(
	counts: readonly number[],
	nullVariance: number = uniformVariance(counts.length),
): Result<WithinGroupAgreement, 'no-answers' | 'too-few' | 'no-variation'> {
	if (!(nullVariance > 0)) return none('no-variation');
	const spread = variance(unrollPoints(counts));
	if (!spread.ok) return spread;
	const raw = 1 - spread.value / nullVariance;
	return some({ raw, truncated: Math.min(1, Math.max(0, raw)) });
}

/**
 * The same over J parallel items: J q / (J q + v), v = mean item variance over the chance variance, q = 1 - v. `items[j]` = the
 * points that people gave to item j. No items, or an item with under two answers: no result. Source: as `rwg`.
 *
 * @example
 * rwgOfItems([[5, 5, 4], [4, 4, 5]], 5) // ≈ { ok: true, value: 0.909 }
 */
export function rwgOfItems(
	items: readonly (readonly number[])[],
	points: number,
): Result<number, 'no-answers' | 'too-few' | 'no-variation'> {
	if (items.length === 0) return none('no-answers');
	const variances: number[] = [];
	for (const item of items) {
		const spread = variance(item);
		if (!spread.ok) return spread;
		variances.push(spread.value);
	}
	const v = sum(variances) / items.length / uniformVariance(points);
	const agreement = items.length * (1 - v);
	if (!(uniformVariance(points) > 0) || agreement + v === 0) return none('no-variation');
	return some(agreement / (agreement + v));
}
