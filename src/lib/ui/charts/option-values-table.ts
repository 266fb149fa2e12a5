import { m } from '$lib/messages';
import type { Table } from '$lib/report';
import type { OptionValues } from './group-value';

/** The table of a RankingChart or AllocationChart: a line per option, everyone first, then a column per group. */
export function optionValuesTable(options: readonly OptionValues[]): Table {
	return {
		columns: [
			m.charts_option(),
			m.charts_everyone(),
			...(options[0]?.groups ?? []).map(({ group }) => group.name),
		],
		rows: options.map(({ label, overall, groups }) => ({
			header: label,
			cells: [overall ?? '–', ...groups.map(({ value }) => value ?? '–')],
		})),
	};
}
