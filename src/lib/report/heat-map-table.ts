import { m } from '$lib/messages';
import { keptBy, type GroupScore, type HeatMapRow, type RoundScore } from '$lib/scoring';
import { describeLevel } from './describe-level';
import { describeReason } from './describe-reason';
import { formatSigned } from './format-number';
import type { Table, TableRow } from './table';

/**
 * Where each group stands on each item whose answers have an order, as a table: everybody's level, then per group its level and, in
 * brackets, how many hundredths of the scale it is above or below everybody.
 */
export function heatMapTable({ heatMap, groups }: Pick<RoundScore, 'heatMap' | 'groups'>): Table {
	return {
		columns: [m.charts_heat_item(), m.charts_everyone(), ...groups.map(({ name }) => name)],
		rows: heatMap.map(tableRow),
	};
}

const tableRow = keptBy((row: HeatMapRow): TableRow => ({
	header: row.score.item.text,
	cells: [overall(row), ...row.cells.map((cell) => cellText(row, cell))],
}));

function overall({ score }: HeatMapRow): string {
	return score.level.ok
		? describeLevel(score.item, score.level.value, score.isNearlyAll)
		: describeReason(score.level.reason, score.least);
}

function cellText(
	{ score }: HeatMapRow,
	{ level, deviation, isNearlyAll }: Pick<GroupScore, 'level' | 'deviation' | 'isNearlyAll'>,
): string {
	if (!level.ok) return describeReason(level.reason, score.least);
	const text = describeLevel(score.item, level.value, isNearlyAll);
	return deviation.ok && !isNearlyAll ? `${text} (${formatSigned(deviation.value * 100)})` : text;
}
