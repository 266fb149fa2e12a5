import { m } from '$lib/messages';
import type { FoundationRow, RoundScore } from '$lib/scoring';
import { tellHappens, tellTypical } from './describe-foundation';
import { describeReason } from './describe-reason';
import { describeShape } from './describe-shape';
import { formatShare } from './format-number';
import type { Table } from './table';

/** The foundation check as a table: a row a question, everybody first, then each group. */
export function foundationTable(
	rows: readonly FoundationRow[],
	{ groups }: Pick<RoundScore, 'groups'>,
): Table {
	return {
		columns: [
			m.foundation_question(),
			m.foundation_kind(),
			m.foundation_everyone(),
			m.foundation_typical(),
			m.foundation_spread(),
			m.foundation_dk(),
			...groups.map(({ name }) => name),
		],
		rows: rows.map((row) => {
			const { score } = row;
			const { least } = score;
			return {
				header: score.item.text,
				cells: [
					row.kind === 'leak' ? m.foundation_leak() : m.foundation_symptom(),
					tellHappens(row, least),
					tellTypical(row),
					describeShape(score)?.label ??
						describeReason(score.level.ok ? 'not-measured' : score.level.reason, least),
					score.counts.dkShare.ok
						? formatShare(score.counts.dkShare.value)
						: describeReason(score.counts.dkShare.reason, least),
					...groups.map(({ id }) => {
						const group = row.groups.find((one) => one.group === id);
						return group === undefined ? '' : tellHappens(group, least);
					}),
				],
			};
		}),
	};
}
