import type { Result } from '../result';
import { alphaOfTable, type AlphaMetric } from './alpha-of-table';
import { coincidencesOf, type UnitPairs } from './coincidences';

/**
 * Krippendorff's alpha of `data[coder][unit]` (respondents by questions on one scale, null = missing): 1 perfect agreement, 0 what luck
 * gives, down to about -1. It rewards differences *between questions*, so it is never a headline. No unit with two values: too few;
 * everybody one value: no variation, not 1. Cost: cells + squares of different values. Source: Krippendorff 2011; SPEC 3.
 *
 * @example
 * krippendorffAlpha([[1, 2, 3], [1, 2, 3]], 'nominal') // => { ok: true, value: 1 }
 * krippendorffAlpha([[1, 1], [1, 1]], 'nominal') // => { ok: false, reason: 'no-variation' }
 */
export function krippendorffAlpha(
	data: readonly (readonly (number | null)[])[],
	metric: AlphaMetric,
): Result<number, 'too-few' | 'no-variation'> {
	const { values, units } = coincidencesOf(data);
	const table = new Float64Array(values.length ** 2);
	for (const unit of units) addPairs(table, unit);
	return alphaOfTable(table, values, metric);
}

/** Adds the pairs of one unit to a table of coincidences. */
export function addPairs(table: Float64Array, { cells, weights }: UnitPairs): void {
	for (let index = 0; index < cells.length; index += 1) {
		const cell = cells[index] ?? 0;
		table[cell] = (table[cell] ?? 0) + (weights[index] ?? 0);
	}
}
