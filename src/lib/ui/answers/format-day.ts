import { displayLocale } from '../display-locale';

/** An ISO day for people, e.g. "1 March 2027": the same day in every time zone. The text itself where it is no day. */
export function formatDay(day: string): string {
	const at = Date.parse(`${day}T00:00:00Z`);
	if (Number.isNaN(at)) return day;
	return new Intl.DateTimeFormat(displayLocale(), { dateStyle: 'long', timeZone: 'UTC' }).format(
		at,
	);
}
