import { none, some, type Result } from '../result';
import { sum } from '../sum';

/** Weight of identification with one's side, the most that the theory allows. */
const IDENTIFICATION = 1.6;

/**
 * Esteban & Ray's polarisation of answers on an ordered scale: sum over pairs of categories p_i^(1 + alpha) p_j |i - j|, by default so
 * scaled that half at each end is 1. Tells camps from scatter best of the single indices, and falls when a camp covers
 * neighbouring points. Source: Esteban & Ray 1994; SPEC 1.5.
 *
 * @example
 * estebanRay([2, 0, 2]) // => { ok: true, value: 1 }
 */
export function estebanRay(
	counts: readonly number[],
	alpha: number = IDENTIFICATION,
	isNormalised = true,
): Result<number, 'no-answers' | 'no-variation'> {
	const n = sum(counts);
	const steps = counts.length - 1;
	if (n === 0) return none('no-answers');
	if (steps < 1) return none('no-variation');
	let total = 0;
	for (const [i, own] of counts.entries()) {
		for (const [j, other] of counts.entries()) {
			total += (own / n) ** (1 + alpha) * (other / n) * Math.abs(i - j);
		}
	}
	return some(isNormalised ? total / (2 * 0.5 ** (2 + alpha) * steps) : total);
}
