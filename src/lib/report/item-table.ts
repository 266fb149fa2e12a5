import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import type { GroupId } from '$lib/questionnaires';
import type { Counts, Distribution, ItemScore, Result } from '$lib/scoring';
import { describeBin } from './describe-bin';
import { describeReason } from './describe-reason';
import type { Table, TableRow } from './table';

/** The answers of everybody, or of one group. */
type Column = Pick<ItemScore, 'counts' | 'distribution'>;

/**
 * The answers to one item as a table: a line per answer or option, then one per way of not answering; a column for everybody, then
 * one per group. Cells are people, mean ranks or mean points.
 */
export function itemTable(score: ItemScore, names: ReadonlyMap<GroupId, string>): Table {
	const columns: readonly Column[] = [score, ...score.groups];
	return {
		columns: [
			m.charts_answer(),
			m.charts_everyone(),
			...score.groups.map(({ group }) => names.get(group) ?? group),
		],
		rows: [...answerRows(score, columns), ...countRows(columns)],
	};
}

function answerRows(
	{ item, distribution }: ItemScore,
	columns: readonly Column[],
): readonly TableRow[] {
	const unit = item.kind === 'number' ? item.unit : '';
	return headersOf(distribution, unit).map((header, line) => ({
		header,
		cells: columns.map((column) => cellOf(column.distribution, line)),
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

function cellOf(distribution: Distribution, line: number): string | number {
	switch (distribution.form) {
		case 'bins':
		case 'ticks':
		case 'numbers':
		case 'days':
			return distribution.bins[line]?.count ?? 0;
		case 'ranks':
			return figure(distribution.options[line]?.meanRank);
		case 'points':
			return figure(distribution.options[line]?.meanPoints);
		case 'texts':
			return 0;
		default:
			return unreachable(distribution);
	}
}

/** One decimal, as it is shown. */
function figure(result: Result<number> | undefined): string | number {
	if (result === undefined) return describeReason('no-answers');
	return result.ok ? Math.round(result.value * 10) / 10 : describeReason(result.reason);
}

function countRows(columns: readonly Column[]): readonly TableRow[] {
	const row = (header: string, of: (counts: Counts) => number): TableRow => ({
		header,
		cells: columns.map(({ counts }) => of(counts)),
	});
	return [
		row(m.charts_answers(), ({ answered }) => answered),
		row(m.charts_aside_dk(), ({ dk }) => dk),
		row(m.charts_aside_na(), ({ na }) => na),
		row(m.charts_aside_skip(), ({ skip }) => skip),
		row(m.charts_aside_unanswered(), ({ unanswered }) => unanswered),
	];
}
