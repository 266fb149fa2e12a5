import type { NumberItem } from '$lib/questionnaires';
import { distanceShape } from '../distance-shape';
import { numbersDivergence } from '../numbers/divergence';
import { meanDifference } from '../numbers/mean-difference';
import { numbersMeanDistance, type NumberDistance } from '../numbers/mean-distance';
import { median } from '../numbers/median';
import { binFinder, numberBins } from '../numbers/number-bins';
import { quartiles } from '../numbers/quartiles';
import { rangeShare } from '../numbers/range-share';
import { some, type Result } from '../result';
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
	return {
		read: (answer) =>
			answer.kind === 'number' && Number.isFinite(answer.number) ? answer.number : null,
		meanDistance: (values) => numbersMeanDistance(values, distance),
		comparison: comparisonOfNumbers(distance),
		divergence: (values) => divergenceInUnits(values, distance),
		shape: (values, dk, divergence) => distanceShape(values.length, dk, divergence),
		level: (values) => {
			const middle = median(values);
			return middle.ok ? some({ value: middle.value, position: position(middle.value) }) : middle;
		},
		position,
		draw: (all) => drawNumbers(all, item.step),
	};
}

function divergenceInUnits(
	values: readonly number[],
	distance: NumberDistance,
): Result<ItemDivergence> {
	const divergence = numbersDivergence(values, distance);
	if (!divergence.ok) return divergence;
	const { n } = divergence.value;
	return some({ ...divergence.value, gap: (meanDifference(values) * n) / (n - 1) });
}

function drawNumbers(
	all: readonly number[],
	step: number,
): (values: readonly number[]) => Distribution {
	const intervals = numberBins(all, step);
	const binOf = binFinder(intervals);
	const bins = intervals.map(({ from, to }) => ({
		key: String(from),
		label: { kind: 'numbers', from, to, isSingle: to - from <= step * (1 + 1e-9) } as const,
	}));
	return (values) => {
		const counts = tallyCodes(values.map(binOf), bins.length);
		const sorted = [...new Float64Array(values).sort()];
		return {
			form: 'numbers',
			bins: bins.map((bin, index) => ({ ...bin, count: counts[index] ?? 0 })),
			values: sorted,
			quartiles: quartiles(sorted),
		};
	};
}
