import { m } from '$lib/messages';
import {
	contestsOf,
	FIGURE_SUBJECT,
	GOAL_SUBJECT,
	namedOwners,
	type Finding,
	type OutcomeMap,
	type OutcomeMilestone,
} from '$lib/scoring';
import { describeFinding } from './describe-finding';
import { describeProgress } from './describe-progress';
import type { StatementWords } from './describe-statement';
import { formatQuantity } from './format-quantity';
import { measureName } from './measure-name';
import { nameList } from './quoted-names';
import type { OutcomeNames } from './outcome-names';

/**
 * What the outcome map says that a finding comes from, a line a field; none for findings of the accounts, and where the milestone is there
 * no longer. Source: domain.md, "Outcome map".
 */
export function outcomeFacts(
	finding: Pick<Finding, 'code' | 'subjects'>,
	outcomes: OutcomeMap,
	names: OutcomeNames,
): readonly StatementWords[] {
	const [subject = '', ...others] = finding.subjects;
	const wanted = wishFacts(finding.code, subject, outcomes, names);
	if (wanted) return wanted;
	const milestone = outcomes.milestones.find(({ id }) => id === subject);
	return milestone ? milestoneFacts(finding.code, milestone, { outcomes, names, others }) : [];
}

function wishFacts(
	code: Finding['code'],
	subject: string,
	{ milestones, goals, figures }: OutcomeMap,
	names: OutcomeNames,
): readonly StatementWords[] | null {
	const isGoal = code === 'GOAL_UNSERVED';
	if (!isGoal && code !== 'KPI_WITHOUT_MILESTONE') return null;
	const id = subject.slice((isGoal ? GOAL_SUBJECT : FIGURE_SUBJECT).length);
	const wish = (isGoal ? goals : figures).find((each) => each.id === id);
	const named = milestones.map(({ goal, figure }) => (isGoal ? goal : figure));
	const served = [...new Set(named)].filter((each) => each !== null);
	const wishers = [
		...(wish?.isForAll === true ? [m.outcomes_wanted_all()] : []),
		...(wish?.groups ?? []).map(names.group),
	];
	return [
		fact(isGoal ? m.outcomes_wanted_by() : m.outcomes_expected_by(), wishers),
		fact(
			isGoal ? m.outcomes_served() : m.outcomes_moved(),
			served.map(isGoal ? names.goal : names.figure),
		),
	];
}

interface Facts {
	readonly outcomes: OutcomeMap;
	readonly names: OutcomeNames;
	/** Subjects after the milestone. */
	readonly others: readonly string[];
}

function milestoneFacts(
	code: Finding['code'],
	milestone: OutcomeMilestone,
	facts: Facts,
): readonly StatementWords[] {
	const { kpi, confirms, measure, unit, current, planned } = milestone;
	const owners = fact(m.outcomes_owner(), [milestone.owner, milestone.secondOwner]);
	const figure = fact(m.outcomes_kpi(), [kpi]);
	const confirmed = fact(m.outcomes_confirms(), [confirms]);
	switch (code) {
		case 'MILESTONE_WITHOUT_KPI':
			return [figure];
		case 'MILESTONE_WITHOUT_OWNER':
		case 'MILESTONE_TWO_OWNERS':
			return [owners];
		case 'MILESTONE_OWNER_IS_IT':
			return [owners, ...departmentFacts(milestone, facts.names)];
		case 'MILESTONE_OWNER_ELSEWHERE':
			return [owners, fact(m.outcomes_process_owners(), ownerLines(facts))];
		case 'MILESTONE_WITHOUT_LEAD':
			return [figure, fact(m.outcomes_measure(), [measureName(measure)])];
		case 'KPI_UNCONFIRMED':
			return [figure, confirmed];
		case 'KPI_SELF_CONFIRMED':
			return [figure, owners, confirmed];
		case 'KPI_SOURCE_CONTESTED':
			return [figure, fact(m.outcomes_source(), [milestone.source]), contested(facts)];
		case 'MILESTONE_BEHIND':
			return [
				figure,
				fact(m.outcomes_planned(), [planned === null ? null : formatQuantity(planned, unit)]),
				fact(m.outcomes_current(), [current === null ? null : formatQuantity(current, unit)]),
				fact(m.outcomes_difference(), [describeProgress(milestone).text]),
			];
		default:
			return [];
	}
}

function departmentFacts(
	{ ownerDepartment, outputDepartment }: OutcomeMilestone,
	names: OutcomeNames,
): readonly StatementWords[] {
	const named = (id: string | null) => [id === null ? null : names.department(id)];
	return [
		...(ownerDepartment === null
			? []
			: [fact(m.outcomes_owner_department(), named(ownerDepartment))]),
		fact(m.outcomes_output_department(), named(outputDepartment)),
	];
}

function ownerLines({ outcomes, names, others }: Facts): readonly string[] {
	return others.map((process) =>
		m.outcomes_process_owner({
			process: names.spell(process),
			names: nameList(namedOwners(process, outcomes).map(names.spell)),
		}),
	);
}

function contested({ outcomes, names, others: [process = ''] }: Facts): StatementWords {
	const asked = contestsOf(process, outcomes).map((each) => describeFinding(each, names.spell));
	return fact(m.outcomes_contested_by(), asked);
}

function fact(label: string, lines: readonly (string | null)[]): StatementWords {
	const said = lines.filter((line) => line !== null);
	return { label, lines: said.length === 0 ? [m.outcomes_not_said()] : said };
}
