import { displayLocale } from './display-locale';

/** A number as people read it, in the given unit, with at most so many decimals (SPEC 0: one for scale points). */
export function formatNumber(value: number, digits = 1): string {
	const format = new Intl.NumberFormat(displayLocale(), { maximumFractionDigits: digits });
	return format.format(value === 0 ? 0 : value);
}

/** A number with exactly one decimal: gaps and means of scale points. */
export function formatPoints(value: number): string {
	return new Intl.NumberFormat(displayLocale(), {
		minimumFractionDigits: 1,
		maximumFractionDigits: 1,
	}).format(value);
}

/** A difference with its sign and one decimal; a real minus sign, none on zero. */
export function formatSigned(value: number): string {
	const format = new Intl.NumberFormat(displayLocale(), {
		minimumFractionDigits: 1,
		maximumFractionDigits: 1,
		signDisplay: 'exceptZero',
	});
	return format.format(value).replace('-', '\u2212');
}

/** A share 0..1 as a whole percent. */
export function formatShare(share: number): string {
	return new Intl.NumberFormat(displayLocale(), {
		style: 'percent',
		maximumFractionDigits: 0,
	}).format(share);
}
