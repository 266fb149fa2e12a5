import type { DateItem } from '$lib/questionnaires';
import { dayBins } from '../dates/day-bins';
import { dayNumber, isoDay } from '../dates/day-number';
import { distanceShape } from '../distance-shape';
import { lastOf } from '../last-of';
import { numbersDivergence } from '../numbers/divergence';
import { numbersMeanDistance, type NumberDistance } from '../numbers/mean-distance';
import { quantileOfSorted } from '../numbers/quantile';
import { quartilesOfSorted } from '../numbers/quartiles';
import { rangeShare } from '../numbers/range-share';
import { sortNumbers } from '../numbers/sort-numbers';
import { none, some } from '../result';
import { comparisonOfNumbers } from './number-comparison';
import type { Distribution } from './distribution';
import type { Kind } from './kind';

/** A calendar day; the value is its day number, the distance a share of the author's horizon, the gap days. Source: SPEC 2.5. */
export function dateKind(item: DateItem): Kind<number> {
	const min = dayNumber(item.min) ?? 0;
	const max = dayNumber(item.max) ?? 0;
	const distance: NumberDistance = { kind: 'range', min, max };
	const position = (day: number) => rangeShare(day, min, max);
	const numberOf = rememberDays();
	const sortedOf = lastOf(sortNumbers);
	return {
		read: (answer) => (answer.kind === 'date' ? numberOf(answer.day) : null),
		meanDistance: (days) => numbersMeanDistance(days, distance),
		comparison: comparisonOfNumbers(distance),
		divergence: (days) => {
			const divergence = numbersDivergence(days, distance);
			if (!divergence.ok) return divergence;
			return some({ ...divergence.value, gap: divergence.value.U * (max - min) });
		},
		shape: (days, dk, divergence) => distanceShape(days.length, dk, divergence),
		level: (days) => {
			if (days.length === 0) return none('no-answers');
			const value = quantileOfSorted(sortedOf(days), 0.5);
			return some({ value, position: position(value) });
		},
		position,
		draw: (all) => drawDays(all, sortedOf),
	};
}

/** Days are said again and again. */
function rememberDays(): typeof dayNumber {
	const known = new Map<string, number | null>();
	return (day) => {
		const before = known.get(day);
		if (before !== undefined) return before;
		const number = dayNumber(day);
		known.set(day, number);
		return number;
	};
}

function drawDays(
	all: readonly number[],
	sortedOf: (days: readonly number[]) => Float64Array,
): (days: readonly number[]) => Distribution {
	const intervals = dayBins(all);
	const bins = intervals.map(({ from, to, unit }) => ({
		key: isoDay(from),
		label: { kind: 'days', from: isoDay(from), to: isoDay(to), unit } as const,
	}));
	return (days) => {
		const sorted = sortedOf(days);
		const values = Array.from(sorted);
		const counts = intervals.map(({ from, to }) => {
			let count = 0;
			for (const day of values) if (day >= from && day < to) count += 1;
			return count;
		});
		return {
			form: 'days',
			bins: bins.map((bin, index) => ({ ...bin, count: counts[index] ?? 0 })),
			values,
			quartiles: quartilesOfSorted(sorted),
		};
	};
}
