import { unreachable } from '$lib/faults';
import { config } from '../config';
import { none, some, type Result } from '../result';
import { sum } from '../sum';
import { tally } from '../tally';

/** How two values are compared: the same or not, by the values between them, by their difference, by their relative difference. */
export type AlphaMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** How often each value was given; a value by its place among all different ones. */
interface Counts {
	/** Answers together. */
	readonly n: number;
	readonly places: Int32Array;
	readonly counts: Float64Array;
}

/** What alpha is computed from: the different values, ascending, and the answers to each unit (a question) with two or more. */
export interface AlphaUnits {
	readonly values: Float64Array;
	readonly units: readonly Counts[];
}

/**
 * Krippendorff's alpha of the answers to each unit (questions on one scale): 1 perfect agreement, 0 what luck gives, down to about -1. It
 * rewards differences *between questions*, so it is never a headline. Under two units with two answers: too few; everybody one value: no
 * variation, not 1. Cost: answers; by the ratio metric also the square of the different values. Source: Krippendorff 2011; SPEC 3, 11.5.
 *
 * @example
 * krippendorffAlpha([[1, 1], [2, 2], [3, 3]], 'nominal') // => { ok: true, value: 1 }
 * krippendorffAlpha([[1, 1], [1, 1]], 'nominal') // => { ok: false, reason: 'no-variation' }
 */
export function krippendorffAlpha(
	answers: readonly (readonly number[])[],
	metric: AlphaMetric,
): Result<number, 'too-few' | 'no-variation'> {
	const given = alphaUnits(answers);
	if (given.units.length < config.minParallelQuestions) return none('too-few');
	return alphaOfUnits(given, given.units, metric);
}

/** Counts the answers to each unit; units with fewer than two are left out. */
export function alphaUnits(answers: readonly (readonly number[])[]): AlphaUnits {
	const pairable = answers.filter(({ length }) => length >= 2);
	const values = Float64Array.from(new Set(pairable.flat())).sort();
	const placeOf = new Map([...values].map((value, place) => [value, place]));
	const units = pairable.map((unit) => {
		const counted = [...tally(unit)].sort(([a], [b]) => a - b);
		return {
			n: unit.length,
			places: Int32Array.from(counted, ([value]) => placeOf.get(value) ?? 0),
			counts: Float64Array.from(counted, ([, count]) => count),
		};
	});
	return { values, units };
}

/** Alpha of some of the units, which may repeat, as in a draw: 1 - (n - 1) sum_u (differences in u / (m_u - 1)) / differences of all. */
export function alphaOfUnits(
	{ values }: AlphaUnits,
	units: readonly Counts[],
	metric: AlphaMetric,
): Result<number, 'no-variation'> {
	const all = together(units, values.length);
	if (all.places.length < 2) return none('no-variation');
	const differences = differencesBy(metric, values, all);
	const within = sum(units.map((unit) => differences(unit) / (unit.n - 1)));
	return some(1 - ((all.n - 1) * within) / differences(all));
}

/** How often each of so many values was given in all units; values that nobody gave are left out. */
function together(units: readonly Counts[], values: number): Counts {
	const total = new Float64Array(values);
	for (const { places, counts } of units) {
		for (let index = 0; index < places.length; index += 1) {
			const place = places[index] ?? 0;
			total[place] = (total[place] ?? 0) + (counts[index] ?? 0);
		}
	}
	const places = new Int32Array(values);
	const counts = new Float64Array(values);
	let given = 0;
	for (let place = 0; place < values; place += 1) {
		const count = total[place] ?? 0;
		if (count === 0) continue;
		places[given] = place;
		counts[given] = count;
		given += 1;
	}
	const n = sum(units.map((unit) => unit.n));
	return { n, places: places.subarray(0, given), counts: counts.subarray(0, given) };
}

/** The squared differences of all ordered pairs of the answers counted, added up. `all`: the answers to all units, ranks are among these. */
function differencesBy(
	metric: AlphaMetric,
	values: Float64Array,
	all: Counts,
): (given: Counts) => number {
	switch (metric) {
		case 'nominal':
			return ({ n, counts }) => n ** 2 - counts.reduce((total, count) => total + count ** 2, 0);
		case 'ordinal': {
			const middles = middlesOf(all, values.length);
			return (given) => squaredDifferences(given, middles);
		}
		case 'interval':
			return (given) => squaredDifferences(given, values);
		case 'ratio':
			return (given) => relativeDifferences(given, values);
		default:
			return unreachable(metric);
	}
}

/** Twice n times the squared distances to the mean, which is what all pairs add up to. */
function squaredDifferences({ n, places, counts }: Counts, at: Float64Array): number {
	let total = 0;
	for (let index = 0; index < places.length; index += 1) {
		total += (counts[index] ?? 0) * (at[places[index] ?? 0] ?? 0);
	}
	const center = total / n;
	let spread = 0;
	for (let index = 0; index < places.length; index += 1) {
		spread += (counts[index] ?? 0) * ((at[places[index] ?? 0] ?? 0) - center) ** 2;
	}
	return 2 * n * spread;
}

function relativeDifferences({ places, counts }: Counts, values: Float64Array): number {
	const valueAt = (index: number) => values[places[index] ?? 0] ?? 0;
	const difference = (a: number, b: number) => (a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2);
	const against = (own: number) =>
		sum(counts.map((count, index) => count * difference(own, valueAt(index))));
	return sum(counts.map((count, index) => count * against(valueAt(index))));
}

/** Middle of the ranks of each value: the answers between two values, ends half, are a difference of these. */
function middlesOf({ places, counts }: Counts, values: number): Float64Array {
	const middles = new Float64Array(values);
	let below = 0;
	for (let index = 0; index < places.length; index += 1) {
		const count = counts[index] ?? 0;
		middles[places[index] ?? 0] = below + count / 2;
		below += count;
	}
	return middles;
}
