import { config } from '../config';
import { seededGenerator } from '../random/seed';
import { none, some, type Result } from '../result';
import { middlePart } from './smooth-bootstrap';
import type { Interval } from './wilson';

/**
 * Approximate 95 % interval of U for kinds without a better one (sets, rankings, budgets, numbers): people drawn with replacement,
 * U n / (n - 1) of each draw, because people drawn twice agree with themselves; at most 1. Under eight answers: no result. Same seed
 * and order, same interval. Cost: draws * one mean distance. Source: Efron & Tibshirani 1993; SPEC 4.6.
 *
 * @example
 * respondentBootstrap([1, 2], () => 0.5, 'seed') // => { ok: false, reason: 'too-few' }
 */
export function respondentBootstrap<Value>(
	values: readonly Value[],
	meanDistance: (values: readonly Value[]) => number,
	seed: string,
	draws: number = config.bootstrap.draws,
): Result<Interval, 'too-few'> {
	const n = values.length;
	if (n < config.bootstrap.minRespondents || draws < 1) return none('too-few');
	const generator = seededGenerator(seed);
	const unbiased = (n / (n - 1)) ** 2;
	const results = new Float64Array(draws);
	for (let draw = 0; draw < draws; draw += 1) {
		const people = values.flatMap(() => {
			const place = generator.below(n);
			return values.slice(place, place + 1);
		});
		results[draw] = Math.min(1, unbiased * meanDistance(people));
	}
	return some(middlePart(results));
}
