import { m } from '$lib/messages';
import { describeReason, type Table } from '$lib/report';
import type { Reason } from '$lib/scoring';
import { asideRows, type AsideCounts } from './aside-counts';
import type { ChartGroup } from './chart-group';

/**
 * Why there is no number: the reasons of a score without a result, and `hidden-remainder` for a group that is large enough itself
 * but would give a smaller one away (SPEC 4.8).
 */
export type NoNumber = Reason | 'hidden-remainder';

/** The answers of one group. */
export interface GroupCounts {
	readonly group: ChartGroup;
	/** People who gave a value: a share is a share of them. Fewer than `counts` together where several options may be ticked. */
	readonly answered: number;
	/** People by option, in the order of the options. */
	readonly counts: readonly number[];
	readonly aside: AsideCounts;
	/** Given where the group's numbers must not or cannot be shown; its counts are then not read. */
	readonly withheld?: NoNumber | undefined;
}

/** Why there is no number, as a sentence of its own. */
export function noNumberLabel(reason: NoNumber): string {
	return reason === 'hidden-remainder' ? m.charts_hidden_remainder() : describeReason(reason);
}

/** The table of a GroupHistogram: a line per answer and per way of not answering, a column per group. */
export function groupTable(
	options: readonly { readonly label: string }[],
	groups: readonly GroupCounts[],
): Table {
	const asides = groups.map(({ aside }) => asideRows(aside));
	const lines = asides[0] ?? [];
	return {
		columns: [m.charts_answer(), ...groups.map(({ group }) => group.name)],
		rows: [
			...options.map(({ label }, option) => ({
				header: label,
				cells: groups.map((one) =>
					one.withheld === undefined ? (one.counts[option] ?? 0) : noNumberLabel(one.withheld),
				),
			})),
			...lines.map(({ label }, line) => ({
				header: label,
				cells: groups.map((one, index) =>
					one.withheld === undefined
						? (asides[index]?.[line]?.count ?? 0)
						: noNumberLabel(one.withheld),
				),
			})),
		],
	};
}
