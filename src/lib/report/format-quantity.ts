import { m } from '$lib/messages';
import { formatNumber } from './format-number';

/** Most decimals: as many as somebody types, and fewer than rounding makes. */
const DIGITS = 6;

/** A number in its unit as people read it: "58%", "12 days"; without a unit the number alone. A real minus sign. */
export function formatQuantity(value: number, unit: string | null): string {
	const number = formatNumber(value, DIGITS).replace('-', '\u2212');
	if (unit === null) return number;
	return unit === '%'
		? m.outcomes_percent({ value: number })
		: m.outcomes_quantity({ value: number, unit });
}

/** A difference of two such numbers, without its sign: of percents it is percentage points. */
export function formatDifference(value: number, unit: string | null): string {
	return formatQuantity(Math.abs(value), unit === '%' ? m.outcomes_points() : unit);
}
