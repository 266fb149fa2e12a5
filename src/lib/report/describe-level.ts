import { m } from '$lib/messages';
import type { Item } from '$lib/questionnaires';
import type { Level } from '$lib/scoring';
import { formatDay } from './format-day';
import { formatNumber, formatPoints, formatShare } from './format-number';

/**
 * The figure of a level without its unit, short enough for a narrow cell: "3.4", "12", "67%", a day. `levelUnit` says what it
 * counts.
 */
export function describeBareLevel(item: Item, level: Level, isNearlyAll = false): string {
	if (isNearlyAll && isMean(item)) return m.report_about({ value: roundLevel(item, level) });
	switch (item.kind) {
		case 'number':
			return formatNumber(level.value);
		case 'yes-partly-no':
			return formatShare(level.position);
		default:
			return describeLevel(item, level);
	}
}

/** What the figures of `describeBareLevel` count, e.g. "weeks"; empty where it goes without saying. */
export function levelUnit(item: Item): string {
	switch (item.kind) {
		case 'number':
			return item.unit;
		case 'yes-partly-no':
			return m.report_level_yes_unit();
		default:
			return '';
	}
}

/**
 * Where a group stands, in the item's own unit: "3.4", "12 weeks", a day; yes-partly-no as the way from no to yes in percent. A mean of answers
 * that are nearly all the same is rounded to a whole point: at an end of the scale it would say that all are (SPEC 4.8).
 */
export function describeLevel(item: Item, level: Level, isNearlyAll = false): string {
	if (isNearlyAll && isMean(item)) {
		const value = m.report_about({ value: roundLevel(item, level) });
		return item.kind === 'yes-partly-no' ? m.report_level_yes({ share: value }) : value;
	}
	switch (item.kind) {
		case 'number':
			return `${formatNumber(level.value)} ${item.unit}`.trim();
		case 'date':
			return formatDay(level.value);
		case 'yes-partly-no':
			return m.report_level_yes({ share: formatShare(level.position) });
		default:
			return formatPoints(level.value);
	}
}

/** Medians of numbers and days do not tell how many said the same. */
function isMean({ kind }: Item): boolean {
	return kind !== 'number' && kind !== 'date';
}

function roundLevel(item: Item, level: Level): string {
	return item.kind === 'yes-partly-no'
		? formatShare(Math.round(level.position * 10) / 10)
		: formatNumber(level.value, 0);
}
