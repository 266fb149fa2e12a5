import type { DateItem } from '$lib/questionnaires';
import { dayBins } from '../dates/day-bins';
import { dayNumber, isoDay } from '../dates/day-number';
import { distanceShape } from '../distance-shape';
import { numbersDivergence } from '../numbers/divergence';
import { numbersMeanDistance, type NumberDistance } from '../numbers/mean-distance';
import { median } from '../numbers/median';
import { quartiles } from '../numbers/quartiles';
import { rangeShare } from '../numbers/range-share';
import { some } from '../result';
import { comparisonOfNumbers } from './number-comparison';
import type { Distribution } from './distribution';
import type { Kind } from './kind';

/** A calendar day; the value is its day number, the distance a share of the author's horizon, the gap days. Source: SPEC 2.5. */
export function dateKind(item: DateItem): Kind<number> {
	const min = dayNumber(item.min) ?? 0;
	const max = dayNumber(item.max) ?? 0;
	const distance: NumberDistance = { kind: 'range', min, max };
	const position = (day: number) => rangeShare(day, min, max);
	return {
		read: (answer) => (answer.kind === 'date' ? dayNumber(answer.day) : null),
		meanDistance: (days) => numbersMeanDistance(days, distance),
		comparison: comparisonOfNumbers(distance),
		divergence: (days) => {
			const divergence = numbersDivergence(days, distance);
			if (!divergence.ok) return divergence;
			return some({ ...divergence.value, gap: divergence.value.U * (max - min) });
		},
		shape: (days, dk, divergence) => distanceShape(days.length, dk, divergence),
		level: (days) => {
			const middle = median(days);
			return middle.ok ? some({ value: middle.value, position: position(middle.value) }) : middle;
		},
		position,
		draw: drawDays,
	};
}

function drawDays(all: readonly number[]): (days: readonly number[]) => Distribution {
	const intervals = dayBins(all);
	const bins = intervals.map(({ from, to, unit }) => ({
		key: isoDay(from),
		label: { kind: 'days', from: isoDay(from), to: isoDay(to), unit } as const,
	}));
	return (days) => {
		const values = [...new Float64Array(days).sort()];
		const counts = intervals.map(({ from, to }) => {
			let count = 0;
			for (const day of values) if (day >= from && day < to) count += 1;
			return count;
		});
		return {
			form: 'days',
			bins: bins.map((bin, index) => ({ ...bin, count: counts[index] ?? 0 })),
			values,
			quartiles: quartiles(values),
		};
	};
}
