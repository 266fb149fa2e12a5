import { parseNumber } from '$lib/ui';

/** A number that somebody typed, or why it cannot be read. */
export type TypedNumber =
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'empty' | 'no-number' }
	/** As many thousands, or a decimal comma? */
	| { readonly kind: 'two-readings'; readonly thousands: string; readonly decimals: string };

/**
 * Reads a number with a point or a comma before the decimals and spaces, or several points or commas, between thousands; its unit may stand
 * behind it. One comma before three digits may mean both, and is asked about.
 */
export function readTypedNumber(typed: string, unit: string): TypedNumber {
	const text = withoutUnit(typed.trim(), unit.trim());
	if (text === '') return { kind: 'empty' };
	if (/^[-+]?[1-9]\d{0,2},\d{3}$/.test(text)) {
		const [thousands, decimals] = [text.replace(',', ''), text.replace(',', '.')];
		return { kind: 'two-readings', thousands, decimals };
	}
	const value = parseNumber(ungrouped(text).replace(/^[\u2212\u2013]/, '-'));
	return value === undefined || !Number.isFinite(value)
		? { kind: 'no-number' }
		: { kind: 'number', value };
}

/** Without what stands between thousands, where that can be told from the sign before the decimals. */
function ungrouped(text: string): string {
	for (const [group, decimal] of [
		[',', '.'],
		['.', ','],
	] as const) {
		const [whole = '', ...rest] = text.split(decimal);
		const parts = whole.split(group);
		const isGrouped = parts.length > 2 || (parts.length === 2 && rest.length === 1);
		if (rest.length <= 1 && isGrouped && parts.slice(1).every((part) => /^\d{3}$/.test(part))) {
			return [parts.join(''), ...rest].join('.');
		}
	}
	return text;
}

function withoutUnit(text: string, unit: string): string {
	for (const end of [unit, '%']) {
		if (/^[^\d.,]/.test(end) && text.toLowerCase().endsWith(end.toLowerCase())) {
			return text.slice(0, -end.length).trim();
		}
	}
	return text;
}
