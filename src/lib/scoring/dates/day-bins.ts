import { unreachable } from '$lib/faults';
import type { CalendarUnit } from '../kinds/distribution';
import { dayNumber, isoDay } from './day-number';

/** One interval of days, as day numbers: from `from` up to, not including, `to`. */
export interface DayInterval {
	readonly from: number;
	readonly to: number;
	readonly unit: CalendarUnit;
}

/**
 * Days, weeks (from Monday), months, quarters or years of the calendar that hold all the day numbers: the finest unit that needs
 * no more than about a dozen bars. None for no days.
 *
 * @example
 * dayBins([0, 1]) // => [{ from: 0, to: 1, unit: 'day' }, { from: 1, to: 2, unit: 'day' }]
 */
export function dayBins(days: readonly number[]): readonly DayInterval[] {
	if (days.length === 0) return [];
	const first = days.reduce((a, b) => Math.min(a, b));
	const last = days.reduce((a, b) => Math.max(a, b));
	const unit = unitFor(last - first);
	const bins: DayInterval[] = [];
	for (let from = startOf(first, unit); from <= last;) {
		const to = startOf(from + (unit === 'day' ? 1 : lengthAtMost(unit)), unit);
		bins.push({ from, to, unit });
		from = to;
	}
	return bins;
}

function unitFor(span: number): CalendarUnit {
	if (span <= 12) return 'day';
	if (span <= 84) return 'week';
	if (span <= 366) return 'month';
	return span <= 1096 ? 'quarter' : 'year';
}

/** The most days a unit can have; from its first day, that many days on lies in the next one. */
function lengthAtMost(unit: Exclude<CalendarUnit, 'day'>): number {
	return { week: 7, month: 31, quarter: 92, year: 366 }[unit];
}

/** First day of the unit that a day lies in. */
function startOf(day: number, unit: CalendarUnit): number {
	const [year = '', month = ''] = isoDay(day).split('-');
	const quarterMonth = String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, '0');
	switch (unit) {
		case 'day':
			return day;
		case 'week':
			// Day 4 (1970-01-05) was a Monday.
			return day - ((((day - 4) % 7) + 7) % 7);
		case 'month':
			return dayNumber(`${year}-${month}-01`) ?? day;
		case 'quarter':
			return dayNumber(`${year}-${quarterMonth}-01`) ?? day;
		case 'year':
			return dayNumber(`${year}-01-01`) ?? day;
		default:
			return unreachable(unit);
	}
}
