import { unreachable } from '$lib/faults';
import { none, some, type Result } from '../result';
import { sum } from '../sum';
import { tally } from '../tally';
import type { AlphaMetric } from './alpha-of-table';

/** How far the values of each two units are apart: all that alpha needs, whichever of the units are taken and how often. */
export interface UnitDifferences {
	/** Values of each unit, two at least. */
	readonly sizes: readonly number[];
	/** Unit by unit, row by row: sum of the squared differences of all values of one with all values of the other. */
	readonly table: Float64Array;
}

/** Metrics whose difference of two values does not depend on the other values. */
export type PlainMetric = Exclude<AlphaMetric, 'ordinal'>;

/**
 * Sums the differences of the values of each two units; units with fewer than two values are left out. For many different values, where a
 * table of all of them would not fit. Yields the share done after each pair. Cost: the square of the different values of all units / 2.
 * Source: Krippendorff 2011; SPEC 3.
 *
 * @example
 * finish(unitDifferences([[1, 1], [2, 4]], 'interval')) // => { sizes: [2, 2], table: Float64Array.of(0, 20, 20, 8) }
 */
export function* unitDifferences(
	units: readonly (readonly number[])[],
	metric: PlainMetric,
): Generator<number, UnitDifferences, void> {
	const pairable = units.filter((values) => values.length >= 2);
	const kinds = pairable.map((values) => [...tally(values)]);
	const table = new Float64Array(pairable.length ** 2);
	const difference = differenceOf(metric);
	for (const [u, own] of kinds.entries()) {
		for (const [v, other] of kinds.slice(0, u + 1).entries()) {
			let total = 0;
			for (const [value, count] of own) {
				for (const [against, times] of other) total += count * times * difference(value, against);
			}
			table[u * kinds.length + v] = total;
			table[v * kinds.length + u] = total;
			yield (u * (u + 1) + 2 * (v + 1)) / (kinds.length * (kinds.length + 1));
		}
	}
	return { sizes: pairable.map(({ length }) => length), table };
}

/**
 * Krippendorff's alpha of the units at the places given, which may repeat; see `krippendorffAlpha`. No unit: too few; all values the same:
 * no variation. Cost: units squared. Source: Krippendorff 2011; SPEC 3.
 *
 * @example
 * const differences = finish(unitDifferences([[1, 1], [3, 3], [2, 3]], 'interval'));
 * alphaOfUnits(differences, [0, 1, 2]) // ≈ { ok: true, value: 0.828 }
 */
export function alphaOfUnits(
	{ sizes, table }: UnitDifferences,
	places: readonly number[],
): Result<number, 'too-few' | 'no-variation'> {
	const n = sum(places.map((place) => sizes[place] ?? 0));
	if (n === 0) return none('too-few');
	let observed = 0;
	let expected = 0;
	for (const u of places) {
		observed += (table[u * sizes.length + u] ?? 0) / ((sizes[u] ?? 2) - 1);
		for (const v of places) expected += table[u * sizes.length + v] ?? 0;
	}
	return expected > 0 ? some(1 - ((n - 1) * observed) / expected) : none('no-variation');
}

function differenceOf(metric: PlainMetric): (a: number, b: number) => number {
	switch (metric) {
		case 'nominal':
			return (a, b) => Number(a !== b);
		case 'interval':
			return (a, b) => (a - b) ** 2;
		case 'ratio':
			return (a, b) => (a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2);
		default:
			return unreachable(metric);
	}
}
