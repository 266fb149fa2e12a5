import { displayLocale } from '$lib/report';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size for people, in steps of 1,000, e.g. "3.1 MB". */
export function formatBytes(bytes: number): string {
	const step = Math.min(
		Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 0),
		UNITS.length - 1,
	);
	return new Intl.NumberFormat(displayLocale(), {
		style: 'unit',
		unit: UNITS[step] ?? 'byte',
		unitDisplay: 'short',
		maximumFractionDigits: step > 1 ? 1 : 0,
	}).format(bytes / 1000 ** step);
}
