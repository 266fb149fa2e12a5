import { m } from '$lib/messages';
import { formatNumber, formatPoints } from './format-number';

/**
 * A difference in points, steps or places with one decimal; a whole number with "about" where one side is nearly all the same and answers are
 * anonymous, because beside the other side's mean it would tell where everybody stands. SPEC 4.8.
 */
export function tellPoints(value: number, isNearlyAll: boolean): string {
	return isNearlyAll ? m.report_about({ value: formatNumber(value, 0) }) : formatPoints(value);
}
