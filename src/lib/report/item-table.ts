import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import type { GroupId } from '$lib/questionnaires';
import type { Counts, Distribution, GroupScore, ItemScore, Result } from '$lib/scoring';
import { describeBin } from './describe-bin';
import { describeReason } from './describe-reason';
import { formatNumber } from './format-number';
import type { Table, TableRow } from './table';
import { tellBars } from './tell-bars';
import { whyWithheld } from './why-withheld';

/** The answers of everybody, or of one group. */
type Column = Pick<ItemScore, 'counts' | 'distribution' | 'isNearlyAll'> &
	Partial<Pick<GroupScore, 'group'>>;

/**
 * The answers to one item as a table: a line per answer or option, then one per way of not answering; a column for everybody, then
 * one per group. Cells are people, mean ranks or mean points; or why they are not shown.
 */
export function itemTable(score: ItemScore, names: ReadonlyMap<GroupId, string>): Table {
	const columns: readonly Column[] = [score, ...score.groups];
	const why = [whyWithheld(score), ...score.groups.map(whyWithheld)];
	return {
		columns: [
			m.charts_answer(),
			m.charts_everyone(),
			...score.groups.map(({ group }) => names.get(group) ?? group),
		],
		rows: [...answerRows(score, columns), ...countRows(score, columns)].map((row) => ({
			...row,
			cells: row.cells.map((cell, column) => {
				const reason = why[column];
				return reason ? describeReason(reason, score.least) : cell;
			}),
		})),
	};
}

function answerRows(
	{ item, distribution, least }: ItemScore,
	columns: readonly Column[],
): readonly TableRow[] {
	const unit = item.kind === 'number' ? item.unit : '';
	const cells = columns.map((column) => cellsOf(column, least));
	return headersOf(distribution, unit).map((header, line) => ({
		header,
		cells: cells.map((column) => column[line] ?? 0),
	}));
}

function headersOf(distribution: Distribution, unit: string): readonly string[] {
	switch (distribution.form) {
		case 'bins':
		case 'ticks':
		case 'numbers':
		case 'days':
			return distribution.bins.map(({ label }) => describeBin(label, unit));
		case 'ranks':
			return distribution.options.map(({ label }) => m.report_mean_rank_of({ option: label }));
		case 'points':
			return distribution.options.map(({ label }) => m.report_mean_points_of({ option: label }));
		case 'texts':
			return [];
		default:
			return unreachable(distribution);
	}
}

function cellsOf(column: Column, least: number | null): readonly (string | number)[] {
	const { distribution, isNearlyAll } = column;
	switch (distribution.form) {
		case 'bins':
		case 'ticks':
		case 'numbers':
		case 'days':
			return tellBars(column, least).map(({ count, told }) => told ?? count);
		case 'ranks':
			return distribution.options.map(({ meanRank }) => figure(meanRank, isNearlyAll));
		case 'points':
			return distribution.options.map(({ meanPoints }) => figure(meanPoints, isNearlyAll));
		case 'texts':
			return [];
		default:
			return unreachable(distribution);
	}
}

/** One decimal, as it is shown; a whole number where more would disclose everybody. */
function figure(result: Result<number>, isNearlyAll: boolean): string | number {
	if (!result.ok) return describeReason(result.reason, null);
	return isNearlyAll
		? m.report_about({ value: formatNumber(result.value, 0) })
		: Math.round(result.value * 10) / 10;
}

function countRows({ least }: ItemScore, columns: readonly Column[]): readonly TableRow[] {
	const row = (header: string, of: (counts: Counts) => number): TableRow => ({
		header,
		cells: columns.map(({ counts }) => of(counts)),
	});
	const aside = (header: string, of: (counts: Counts) => number): TableRow => ({
		header,
		cells: columns.map(({ counts, group }) =>
			least !== null && group !== undefined ? m.charts_not_by_group() : of(counts),
		),
	});
	return [
		row(m.charts_answers(), ({ answered }) => answered),
		aside(m.charts_aside_dk(), ({ dk }) => dk),
		aside(m.charts_aside_na(), ({ na }) => na),
		aside(m.charts_aside_skip(), ({ skip }) => skip),
		aside(m.charts_aside_unanswered(), ({ unanswered }) => unanswered),
	];
}
