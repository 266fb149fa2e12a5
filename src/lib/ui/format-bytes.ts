const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size for people, e.g. "3.1 MB"; steps of 1,000, one decimal under 10. */
export function formatBytes(bytes: number, locale = 'en'): string {
	let value = bytes;
	let step = 0;
	while (value >= 999.5 && step < UNITS.length - 1) {
		value /= 1000;
		step += 1;
	}
	return new Intl.NumberFormat(locale, {
		style: 'unit',
		unit: UNITS[step] ?? 'byte',
		unitDisplay: 'short',
		maximumFractionDigits: step > 0 && value < 10 ? 1 : 0,
	}).format(value);
}
