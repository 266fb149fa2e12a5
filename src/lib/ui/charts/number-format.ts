import { getLocale } from '$lib/messages';

const DAY_MS = 86_400_000;

/** A number as people read it. Unit: as given; at most `digits` decimals, default 1 (SPEC 0: one decimal for scale points). */
export function formatNumber(value: number, digits = 1): string {
	return new Intl.NumberFormat(getLocale(), { maximumFractionDigits: digits }).format(value);
}

/** A share 0..1 as a whole percent. */
export function formatShare(share: number): string {
	return new Intl.NumberFormat(getLocale(), { style: 'percent', maximumFractionDigits: 0 }).format(
		share,
	);
}

/** A difference with its sign, one decimal; a real minus sign, and no sign on zero. */
export function formatSigned(value: number): string {
	const format = new Intl.NumberFormat(getLocale(), {
		minimumFractionDigits: 1,
		maximumFractionDigits: 1,
		signDisplay: 'exceptZero',
	});
	return format.format(value).replace('-', '\u2212');
}

/** A day number (days since 1970-01-01, UTC) as a date. */
export function formatDay(day: number): string {
	return new Intl.DateTimeFormat(getLocale(), {
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		timeZone: 'UTC',
	}).format(new Date(day * DAY_MS));
}

/** A day number as month and year, for an axis. */
export function formatMonth(day: number): string {
	return new Intl.DateTimeFormat(getLocale(), {
		month: 'short',
		year: 'numeric',
		timeZone: 'UTC',
	}).format(new Date(day * DAY_MS));
}

/** ISO day `yyyy-mm-dd` to day number (days since 1970-01-01, UTC). NaN where the text is no day. */
export function toDayNumber(day: string): number {
	return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}
