import { unreachable } from '$lib/faults';
import { none, some, type Result } from '../result';
import { sum } from '../sum';

/** How two values are compared: the same or not, by the values between them, by their difference, by their relative difference. */
export type AlphaMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/**
 * Alpha from a table of coincidences of the values (V x V, row by row): 1 - (n - 1) sum o delta / sum n n delta. No coincidence: no
 * result; one value only: no variation to judge against. Cost V squared. Source: Krippendorff 2011; SPEC 3.
 */
export function alphaOfTable(
	table: Float64Array,
	values: readonly number[],
	metric: AlphaMetric,
): Result<number, 'too-few' | 'no-variation'> {
	const size = values.length;
	const marginals = values.map((_, c) => sum(table.subarray(c * size, (c + 1) * size)));
	const n = sum(marginals);
	if (!(n > 0)) return none('too-few');
	const delta = differences(values, marginals, metric);
	let observed = 0;
	let expected = 0;
	for (let c = 0; c < size; c += 1) {
		for (let k = 0; k < size; k += 1) {
			if (k === c) continue;
			const difference = delta(c, k);
			observed += (table[c * size + k] ?? 0) * difference;
			expected += (marginals[c] ?? 0) * (marginals[k] ?? 0) * difference;
		}
	}
	return expected > 0 ? some(1 - ((n - 1) * observed) / expected) : none('no-variation');
}

/** Squared difference of two places of the values. */
function differences(
	values: readonly number[],
	marginals: readonly number[],
	metric: AlphaMetric,
): (c: number, k: number) => number {
	const at = (place: number) => values[place] ?? 0;
	switch (metric) {
		case 'nominal':
			return () => 1;
		case 'ordinal': {
			const middles = middlesOf(marginals);
			return (c, k) => ((middles[c] ?? 0) - (middles[k] ?? 0)) ** 2;
		}
		case 'interval':
			return (c, k) => (at(c) - at(k)) ** 2;
		case 'ratio':
			return (c, k) => {
				const size = at(c) + at(k);
				return size === 0 ? 0 : ((at(c) - at(k)) / size) ** 2;
			};
		default:
			return unreachable(metric);
	}
}

/** Middle of the place that each value takes among all: the sum of the marginals between two, ends half, is a difference of these. */
function middlesOf(marginals: readonly number[]): readonly number[] {
	let below = 0;
	return marginals.map((marginal) => {
		below += marginal;
		return below - marginal / 2;
	});
}
