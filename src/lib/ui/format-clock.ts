import { displayLocale } from '$lib/report';

/** The time of day of `at` (epoch milliseconds) on this device's clock, e.g. "14:03". */
export function formatClock(at: number): string {
	return new Intl.DateTimeFormat(displayLocale(), {
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
	}).format(at);
}
