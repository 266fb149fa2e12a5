import { config } from '../config';
import { middlePart } from '../intervals/smooth-bootstrap';
import type { Interval } from '../intervals/wilson';
import { seededGenerator } from '../random/seed';
import { none, some, type Result } from '../result';
import { alphaOfUnits, alphaUnits, type AlphaMetric } from './alpha';

/** An interval of alpha, and how many draws could be computed. */
export interface AlphaInterval extends Interval {
	readonly valid: number;
}

/** Between two yields there are so many draws. */
const DRAWS_AT_A_TIME = 50;

/**
 * 95 % interval of alpha: units with at least two answers drawn with replacement, each draw with marginals of its own; draws without
 * variation are left out. People are never drawn: one drawn twice would agree with themselves. Show it from ten units on. Yields the share
 * done. Same seed, same interval. Cost: draws times different answers of all units. Source: Zapf et al. 2016; SPEC 3.
 *
 * @example
 * finish(alphaBootstrap([[1, 1], [2, 2], [3, 3], [1, 2]], 'nominal', 'seed', 99)) // ≈ { ok: true, value: { lo: -0.307, hi: 1, valid: 97 } }
 */
export function* alphaBootstrap(
	answers: readonly (readonly number[])[],
	metric: AlphaMetric,
	seed: string,
	draws: number = config.alpha.draws,
): Generator<number, Result<AlphaInterval, 'too-few' | 'no-variation'>, void> {
	const given = alphaUnits(answers);
	const { units } = given;
	if (units.length === 0) return none('too-few');
	const generator = seededGenerator(seed);
	const found: number[] = [];
	for (let draw = 1; draw <= draws; draw += 1) {
		const drawn = units.map((unit) => units[generator.below(units.length)] ?? unit);
		const alpha = alphaOfUnits(given, drawn, metric);
		if (alpha.ok) found.push(alpha.value);
		if (draw % DRAWS_AT_A_TIME === 0) yield draw / draws;
	}
	if (found.length === 0) return none('no-variation');
	return some({ ...middlePart(Float64Array.from(found)), valid: found.length });
}
