import { m } from '$lib/messages';
import type { OutcomeMilestone } from '$lib/scoring';
import { describeProgress } from './describe-progress';
import { measureName } from './measure-name';
import type { OutcomeNames } from './outcome-names';
import type { Table } from './table';

/** The outcome map as a table, a line a milestone: every field that people fill in, and where it stands against its plan. */
export function outcomeTable(
	milestones: readonly OutcomeMilestone[],
	names: Pick<OutcomeNames, 'department' | 'goal' | 'figure'>,
): Table {
	const named = (id: string | null, name: (id: string) => string) => (id === null ? '' : name(id));
	return {
		columns: columns(),
		rows: milestones.map((milestone) => ({
			header: milestone.name,
			cells: [
				named(milestone.goal, names.goal),
				milestone.kpi ?? '',
				named(milestone.figure, names.figure),
				measureName(milestone.measure) ?? '',
				milestone.unit ?? '',
				milestone.baseline ?? '',
				milestone.planned ?? '',
				milestone.current ?? '',
				milestone.target ?? '',
				describeProgress(milestone).text,
				milestone.day ?? '',
				milestone.owner ?? '',
				milestone.secondOwner ?? '',
				named(milestone.ownerDepartment, names.department),
				named(milestone.outputDepartment, names.department),
				milestone.confirms ?? '',
				milestone.processes.join('; '),
				milestone.source ?? '',
			],
		})),
	};
}

function columns(): readonly string[] {
	return [
		m.outcomes_milestone(),
		m.outcomes_goal(),
		m.outcomes_kpi(),
		m.outcomes_figure(),
		m.outcomes_measure(),
		m.outcomes_unit(),
		m.outcomes_baseline(),
		m.outcomes_planned(),
		m.outcomes_current(),
		m.outcomes_target(),
		m.outcomes_difference(),
		m.outcomes_day(),
		m.outcomes_owner(),
		m.outcomes_second_owner(),
		m.outcomes_owner_department(),
		m.outcomes_output_department(),
		m.outcomes_confirms(),
		m.outcomes_processes(),
		m.outcomes_source(),
	];
}
