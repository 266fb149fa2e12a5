import type { NumberItem } from '$lib/questionnaires';
import { distanceShape } from '../distance-shape';
import { lastOf } from '../last-of';
import { numbersDivergence } from '../numbers/divergence';
import { meanDifferenceOfSorted } from '../numbers/mean-difference';
import { numbersMeanDistance, type NumberDistance } from '../numbers/mean-distance';
import { binFinder, numberBins } from '../numbers/number-bins';
import { quantileOfSorted } from '../numbers/quantile';
import { quartilesOfSorted } from '../numbers/quartiles';
import { rangeShare } from '../numbers/range-share';
import { sortNumbers } from '../numbers/sort-numbers';
import { none, some, type Result } from '../result';
import { tallyCodes } from '../tally-codes';
import { comparisonOfNumbers } from './number-comparison';
import type { Distribution } from './distribution';
import type { ItemDivergence, Kind } from './kind';

/** A number in the item's unit. The gap is the mean difference of two people in that unit. Source: SPEC 2.5. */
export function numberKind(item: NumberItem): Kind<number> {
	const { min, max } = item;
	const distance: NumberDistance =
		item.distance === 'ratio' ? { kind: 'ratio' } : { kind: 'range', min, max };
	const position = (value: number) => rangeShare(value, min, max);
	const sortedOf = lastOf(sortNumbers);
	return {
		read: (answer) =>
			answer.kind === 'number' && Number.isFinite(answer.number) ? answer.number : null,
		meanDistance: (values) => numbersMeanDistance(values, distance),
		comparison: comparisonOfNumbers(distance),
		divergence: (values) => divergenceInUnits(values, distance, sortedOf),
		shape: (values, dk, divergence) => distanceShape(values.length, dk, divergence),
		level: (values) => {
			if (values.length === 0) return none('no-answers');
			const value = quantileOfSorted(sortedOf(values), 0.5);
			return some({ value, position: position(value) });
		},
		position,
		draw: (all) => drawNumbers(all, item.step, sortedOf),
	};
}

function divergenceInUnits(
	values: readonly number[],
	distance: NumberDistance,
	sortedOf: (values: readonly number[]) => Float64Array,
): Result<ItemDivergence> {
	const divergence = numbersDivergence(values, distance);
	if (!divergence.ok) return divergence;
	const { n } = divergence.value;
	return some({
		...divergence.value,
		gap: (meanDifferenceOfSorted(sortedOf(values)) * n) / (n - 1),
	});
}

function drawNumbers(
	all: readonly number[],
	step: number,
	sortedOf: (values: readonly number[]) => Float64Array,
): (values: readonly number[]) => Distribution {
	const intervals = numberBins(all, step);
	const binOf = binFinder(intervals);
	const bins = intervals.map(({ from, to }) => ({
		key: String(from),
		label: { kind: 'numbers', from, to, isSingle: to - from <= step * (1 + 1e-9) } as const,
	}));
	return (values) => {
		const counts = tallyCodes(values.map(binOf), bins.length);
		const sorted = sortedOf(values);
		return {
			form: 'numbers',
			bins: bins.map((bin, index) => ({ ...bin, count: counts[index] ?? 0 })),
			values: Array.from(sorted),
			quartiles: quartilesOfSorted(sorted),
		};
	};
}
