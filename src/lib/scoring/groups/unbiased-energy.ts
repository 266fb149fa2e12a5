import { none, some, type Result } from '../result';
import { sum } from '../sum';
import { ordinalMeanDistance } from '../ordinal/mean-distance';
import { pairEnergy } from './pair-energy';

/**
 * Energy gap of two groups on one ordered item less what small groups have by luck: max(0, twice the mean cross distance - U_a - U_b), 0..2.
 * A group of one has no distance inside: too few. Source: Szekely & Rizzo 2013; SPEC 4.2.
 *
 * @example
 * unbiasedEnergy([2, 0, 0], [0, 0, 2]) // => { ok: true, value: 2 }
 */
export function unbiasedEnergy(
	a: readonly number[],
	b: readonly number[],
): Result<number, 'no-answers' | 'too-few' | 'no-variation'> {
	const energy = pairEnergy(a, b);
	if (!energy.ok) return energy;
	if (sum(a) < 2 || sum(b) < 2) return none('too-few');
	// U is Ed n / (n - 1): what it has more than Ed.
	return some(Math.max(0, energy.value - luckOf(a) - luckOf(b)));
}

function luckOf(counts: readonly number[]): number {
	return ordinalMeanDistance(counts) / (sum(counts) - 1);
}
