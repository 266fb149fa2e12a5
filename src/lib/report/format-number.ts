import { keptFormat } from './kept-format';

const upToDigits = keptFormat(
	(locale, maximumFractionDigits: number) =>
		new Intl.NumberFormat(locale, { maximumFractionDigits }),
);

const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
const points = keptFormat((locale) => new Intl.NumberFormat(locale, oneDigit));
const signed = keptFormat(
	(locale) => new Intl.NumberFormat(locale, { ...oneDigit, signDisplay: 'exceptZero' }),
);
const percent = keptFormat(
	(locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
);

/** A number as people read it, in the given unit, with at most so many decimals (SPEC 0: one for scale points). */
export function formatNumber(value: number, digits = 1): string {
	return upToDigits(digits).format(value === 0 ? 0 : value);
}

/** A number with exactly one decimal: gaps and means of scale points. */
export function formatPoints(value: number): string {
	return points().format(value);
}

/** A difference with its sign and one decimal; a real minus sign, none on zero. */
export function formatSigned(value: number): string {
	return signed().format(value).replace('-', '\u2212');
}

/** A share 0..1 as a whole percent. */
export function formatShare(share: number): string {
	return percent().format(share);
}
