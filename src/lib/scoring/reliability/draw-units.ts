import { config } from '../config';
import { middlePart } from '../intervals/smooth-bootstrap';
import type { Interval } from '../intervals/wilson';
import { seededGenerator } from '../random/seed';
import { none, some, type Result } from '../result';

/** An interval of alpha, and how many draws could be computed. */
export interface AlphaInterval extends Interval {
	readonly valid: number;
}

/** Between two yields there are so many draws. */
const DRAWS_AT_A_TIME = 50;

/**
 * 95 % interval of alpha by drawing units with replacement: `alphaOf` gets the places of the units drawn. Draws without variation are left
 * out. Yields the share done. Same seed, same interval. Source: Zapf et al. 2016; SPEC 3.
 */
export function* drawUnits(
	units: number,
	alphaOf: (drawn: readonly number[]) => Result<number>,
	seed: string,
	draws: number = config.alpha.draws,
): Generator<number, Result<AlphaInterval, 'too-few' | 'no-variation'>, void> {
	if (units === 0) return none('too-few');
	const generator = seededGenerator(seed);
	const drawn = new Array<number>(units).fill(0);
	const results: number[] = [];
	for (let draw = 1; draw <= draws; draw += 1) {
		for (let place = 0; place < units; place += 1) drawn[place] = generator.below(units);
		const alpha = alphaOf(drawn);
		if (alpha.ok) results.push(alpha.value);
		if (draw % DRAWS_AT_A_TIME === 0) yield draw / draws;
	}
	if (results.length === 0) return none('no-variation');
	return some({ ...middlePart(Float64Array.from(results)), valid: results.length });
}
