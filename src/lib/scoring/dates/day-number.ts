const DAY_MS = 86_400_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Days since 1970-01-01 of an ISO day `yyyy-mm-dd`; null when it is not a day of the calendar.
 *
 * @example
 * dayNumber('1970-01-02') // => 1
 * dayNumber('1970-02-30') // => null
 */
export function dayNumber(day: string): number | null {
	const ms = ISO_DAY.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
	if (Number.isNaN(ms)) return null;
	const number = ms / DAY_MS;
	// Engines roll 02-30 over into March; only days after the 28th can.
	return day.slice(8) <= '28' || isoDay(number) === day ? number : null;
}

/**
 * The ISO day `yyyy-mm-dd` of a day number (rounded down), for the years 0000 to 9999.
 *
 * @example
 * isoDay(1) // => '1970-01-02'
 */
export function isoDay(number: number): string {
	return new Date(Math.floor(number) * DAY_MS).toISOString().slice(0, 10);
}
