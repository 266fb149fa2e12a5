import { unreachable } from '$lib/faults';
import { dayNumber, type CalendarUnit } from '$lib/scoring';
import { displayLocale } from './display-locale';

const DAY_MS = 86_400_000;

/** A day number (days since 1970-01-01), rounded to the nearest day as charts do, as a date in the reader's language. */
export function formatDay(day: number): string {
	return inLocale(Math.round(day), { day: 'numeric', month: 'short', year: 'numeric' });
}

/** A day number as month and year, for an axis. */
export function formatMonth(day: number): string {
	return inLocale(Math.round(day), { month: 'short', year: 'numeric' });
}

/** A day, week (by its first day), month, quarter or year of the calendar that begins on the ISO day `from`; the text itself where it is no day. */
export function formatCalendar(from: string, unit: CalendarUnit): string {
	const day = dayNumber(from);
	if (day === null) return from;
	switch (unit) {
		case 'day':
		case 'week':
			return formatDay(day);
		case 'month':
			return formatMonth(day);
		case 'quarter':
			return `${inLocale(day, { month: 'short' })} – ${inLocale(day + 62, { month: 'short', year: 'numeric' })}`;
		case 'year':
			return inLocale(day, { year: 'numeric' });
		default:
			return unreachable(unit);
	}
}

function inLocale(day: number, parts: Intl.DateTimeFormatOptions): string {
	const format = new Intl.DateTimeFormat(displayLocale(), { ...parts, timeZone: 'UTC' });
	return format.format(new Date(day * DAY_MS));
}
