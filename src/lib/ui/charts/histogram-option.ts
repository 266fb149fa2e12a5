import { m } from '$lib/messages';
import { formatShare, type Table } from '$lib/report';
import { asideRows, type AsideCounts } from './aside-counts';

/** One answer that could be given, and how many people gave it. */
export interface HistogramOption {
	readonly id: string;
	readonly label: string;
	readonly count: number;
	/** What is printed instead of the count; left out or null where the count may be told. */
	readonly told?: string | null;
}

/**
 * The table of a Histogram, EntityBars or MultiOptionBars. `total`: the people a share is a share of; the ways of not answering
 * have no share.
 */
export function histogramTable(
	options: readonly HistogramOption[],
	total: number,
	aside: AsideCounts,
): Table {
	return {
		columns: [m.charts_answer(), m.charts_people(), m.charts_share()],
		rows: [
			...options.map(({ label, count, told = null }) => ({
				header: label,
				cells:
					told === null ? [count, total === 0 ? '–' : formatShare(count / total)] : [told, '–'],
			})),
			...asideRows(aside).map(({ label, count }) => ({ header: label, cells: [count, '–'] })),
		],
	};
}
