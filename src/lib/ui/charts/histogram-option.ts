import { m } from '$lib/messages';
import { asideRows, type AsideCounts } from './aside-counts';
import type { ChartTable } from './chart-table';
import { formatShare } from './number-format';

/** One answer that could be given, and how many people gave it. */
export interface HistogramOption {
	readonly id: string;
	readonly label: string;
	readonly count: number;
}

/**
 * The table of a Histogram, EntityBars or MultiOptionBars. `total`: the people a share is a share of; the ways of not answering
 * have no share.
 */
export function histogramTable(
	options: readonly HistogramOption[],
	total: number,
	aside: AsideCounts,
): ChartTable {
	return {
		columns: [m.charts_answer(), m.charts_people(), m.charts_share()],
		rows: [
			...options.map(({ label, count }) => ({
				header: label,
				cells: [count, total === 0 ? '–' : formatShare(count / total)],
			})),
			...asideRows(aside).map(({ label, count }) => ({ header: label, cells: [count, '–'] })),
		],
	};
}
