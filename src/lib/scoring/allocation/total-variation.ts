import { none, some, type Result } from '../result';
import { sum } from '../sum';
import { normaliseAllocation } from './normalise';

/**
 * Share of a budget that must move to turn one into the other: half the sum of absolute differences, 0..1. Both are normalised
 * first, over the same options in the same order; an empty budget is no answer. Source: SPEC 2.4.
 *
 * @example
 * totalVariation([60, 40], [40, 60]) // ≈ { ok: true, value: 0.2 }
 */
export function totalVariation(
	a: readonly number[],
	b: readonly number[],
): Result<number, 'no-answers'> {
	const from = normaliseAllocation(a);
	const to = normaliseAllocation(b);
	if (from === null || to === null) return none('no-answers');
	return some(sum(from.map((share, option) => Math.abs(share - (to[option] ?? 0)))) / 2);
}
