import { unreachable } from '$lib/faults';
import { dayNumber, type CalendarUnit } from '$lib/scoring';
import { keptFormat } from './kept-format';

const DAY_MS = 86_400_000;

const dateParts = {
	day: { day: 'numeric', month: 'short', year: 'numeric' },
	'month-year': { month: 'short', year: 'numeric' },
	month: { month: 'short' },
	year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const dates = keptFormat(
	(locale, parts: keyof typeof dateParts) =>
		new Intl.DateTimeFormat(locale, { ...dateParts[parts], timeZone: 'UTC' }),
);

/** A day number (days since 1970-01-01), rounded to the nearest day as charts do, as a date in the reader's language. */
export function formatDay(day: number): string {
	return inLocale(Math.round(day), 'day');
}

/** A day number as month and year, for an axis. */
export function formatMonth(day: number): string {
	return inLocale(Math.round(day), 'month-year');
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
			return `${inLocale(day, 'month')} – ${inLocale(day + 62, 'month-year')}`;
		case 'year':
			return inLocale(day, 'year');
		default:
			return unreachable(unit);
	}
}

function inLocale(day: number, parts: keyof typeof dateParts): string {
	return dates(parts).format(new Date(day * DAY_MS));
}
