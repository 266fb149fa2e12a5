import { config } from '../config';
import { middlePart } from '../intervals/smooth-bootstrap';
import type { Interval } from '../intervals/wilson';
import { seededGenerator } from '../random/seed';
import { none, some, type Result } from '../result';
import { addPairs } from './alpha';
import { alphaOfTable, type AlphaMetric } from './alpha-of-table';
import { coincidencesOf } from './coincidences';

/** An interval of alpha, and how many draws could be computed. */
export interface AlphaInterval extends Interval {
	readonly valid: number;
}

/**
 * 95 % interval of alpha: units with at least two values drawn with replacement, each draw with marginals of its own; draws without
 * variation are left out. People are never drawn: one drawn twice would agree with themselves. Show it from ten units on. Same seed,
 * same interval. Cost: draws * (pairs + V squared). Source: Zapf et al. 2016; SPEC 3.
 */
export function alphaBootstrap(
	data: readonly (readonly (number | null)[])[],
	metric: AlphaMetric,
	seed: string,
	draws: number = config.alpha.draws,
): Result<AlphaInterval, 'too-few' | 'no-variation'> {
	const { values, units } = coincidencesOf(data);
	if (units.length === 0) return none('too-few');
	const generator = seededGenerator(seed);
	const table = new Float64Array(values.length ** 2);
	const results: number[] = [];
	for (let draw = 0; draw < draws; draw += 1) {
		table.fill(0);
		for (let place = 0; place < units.length; place += 1) {
			const unit = units[generator.below(units.length)];
			if (unit !== undefined) addPairs(table, unit);
		}
		const alpha = alphaOfTable(table, values, metric);
		if (alpha.ok) results.push(alpha.value);
	}
	if (results.length === 0) return none('no-variation');
	return some({ ...middlePart(Float64Array.from(results)), valid: results.length });
}
