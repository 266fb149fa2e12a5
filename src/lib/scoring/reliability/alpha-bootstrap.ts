import { config } from '../config';
import type { Result } from '../result';
import { addPairs } from './alpha';
import { alphaOfTable, type AlphaMetric } from './alpha-of-table';
import { coincidencesOf } from './coincidences';
import { drawUnits, type AlphaInterval } from './draw-units';

/**
 * 95 % interval of alpha: units with at least two values drawn with replacement, each draw with marginals of its own; draws without
 * variation are left out. People are never drawn: one drawn twice would agree with themselves. Show it from ten units on. Same seed,
 * same interval. Cost: draws * (pairs + V squared). Source: Zapf et al. 2016; SPEC 3.
 *
 * @example
 * alphaBootstrap([[1, 2, 3, 1], [1, 2, 3, 2]], 'nominal', 'seed', 99) // ≈ { ok: true, value: { lo: -0.307, hi: 1, valid: 97 } }
 */
export function alphaBootstrap(
	data: readonly (readonly (number | null)[])[],
	metric: AlphaMetric,
	seed: string,
	draws: number = config.alpha.draws,
): Result<AlphaInterval, 'too-few' | 'no-variation'> {
	const steps = alphaBootstrapSteps(data, metric, seed, draws);
	for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** The same step by step. Yields the share done. */
export function alphaBootstrapSteps(
	data: readonly (readonly (number | null)[])[],
	metric: AlphaMetric,
	seed: string,
	draws: number = config.alpha.draws,
): Generator<number, Result<AlphaInterval, 'too-few' | 'no-variation'>, void> {
	const { values, units } = coincidencesOf(data);
	const table = new Float64Array(values.length ** 2);
	const alphaOf = (drawn: readonly number[]) => {
		table.fill(0);
		for (const place of drawn) {
			const unit = units[place];
			if (unit !== undefined) addPairs(table, unit);
		}
		return alphaOfTable(table, values, metric);
	};
	return drawUnits(units.length, alphaOf, seed, draws);
}
