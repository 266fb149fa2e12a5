import { m } from '$lib/messages';
import type { Table } from '$lib/report';
import { asideRows, type AsideCounts } from './aside-counts';
import type { ChartGroup } from './chart-group';

/** The answers of one group. */
export interface GroupCounts {
	readonly group: ChartGroup;
	/** People who gave a value: a share is a share of them. Fewer than `counts` together where several options may be ticked. */
	readonly answered: number;
	/** People by option, in the order of the options. */
	readonly counts: readonly number[];
	/** Left out where it is not told by group. */
	readonly aside?: AsideCounts | undefined;
	/** By option, what is printed instead of the count; null where the count may be told. */
	readonly told?: readonly (string | null)[] | undefined;
	/** Why the group's numbers must not or cannot be shown, in words; its counts are then not read. */
	readonly withheld?: string | undefined;
}

/** The table of a GroupHistogram: a line per answer and per way of not answering, a column per group. */
export function groupTable(
	options: readonly { readonly label: string }[],
	groups: readonly GroupCounts[],
): Table {
	const asides = groups.map(({ aside }) => (aside === undefined ? [] : asideRows(aside)));
	const lines = asides[0] ?? [];
	return {
		columns: [m.charts_answer(), ...groups.map(({ group }) => group.name)],
		rows: [
			...options.map(({ label }, option) => ({
				header: label,
				cells: groups.map((one) => one.withheld ?? one.told?.[option] ?? one.counts[option] ?? 0),
			})),
			...lines.map(({ label }, line) => ({
				header: label,
				cells: groups.map((one, index) => one.withheld ?? asides[index]?.[line]?.count ?? 0),
			})),
		],
	};
}
