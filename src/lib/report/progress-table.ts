import { m } from '$lib/messages';
import type { MilestoneNumbers } from '$lib/scoring';
import { describeProgress } from './describe-progress';
import { formatQuantity } from './format-quantity';
import type { Table } from './table';

/** Where one milestone started, should stand, stands and should end, in the unit of its figure. */
export function progressTable(
	milestone: MilestoneNumbers & { readonly unit: string | null },
): Table {
	const { unit, baseline, planned, current, target } = milestone;
	const cells = (value: number | null) => [
		value === null ? m.outcomes_not_said() : formatQuantity(value, unit),
	];
	return {
		columns: [m.outcomes_point(), m.outcomes_value()],
		rows: [
			{ header: m.outcomes_baseline(), cells: cells(baseline) },
			{ header: m.outcomes_planned(), cells: cells(planned) },
			{ header: m.outcomes_current(), cells: cells(current) },
			{ header: m.outcomes_target(), cells: cells(target) },
			{ header: m.outcomes_difference(), cells: [describeProgress(milestone).text] },
		],
	};
}
