import { median } from 'd3-array';
import { m } from '$lib/messages';
import { formatDay, formatNumber, type Table } from '$lib/report';
import type { ChartGroup } from './chart-group';

/** What a strip's values are: numbers with a unit, or day numbers (days since 1970-01-01, UTC). */
export type DotStripScale =
	{ readonly kind: 'number'; readonly unit: string } | { readonly kind: 'date' };

/** Answers on one line: everyone's where `group` is left out. */
export interface DotStripRow {
	readonly group?: ChartGroup | undefined;
	readonly values: readonly number[];
}

/** A value of the strip as text, with its unit. */
export function formatStripValue(value: number, scale: DotStripScale): string {
	if (scale.kind === 'date') return formatDay(Math.round(value));
	return scale.unit === '' ? formatNumber(value) : `${formatNumber(value)} ${scale.unit}`;
}

/** The table of a DotStrip: per line the number of answers, lowest, median, highest. */
export function dotStripTable(rows: readonly DotStripRow[], scale: DotStripScale): Table {
	return {
		columns: [
			m.charts_group(),
			m.charts_answers(),
			m.charts_lowest(),
			m.charts_median(),
			m.charts_highest(),
		],
		rows: rows.map(({ group, values }) => ({
			header: group?.name ?? m.charts_everyone(),
			cells: [
				values.length,
				...[Math.min(...values), median(values) ?? 0, Math.max(...values)].map((value) =>
					values.length === 0 ? '–' : formatStripValue(value, scale),
				),
			],
		})),
	};
}
