import { displayLocale } from '$lib/report';

/** Day and time of `at` (epoch milliseconds) on this device's clock, e.g. "22 Nov 2026, 14:03". */
export function formatWhen(at: number): string {
	return new Intl.DateTimeFormat(displayLocale(), {
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
	}).format(at);
}
