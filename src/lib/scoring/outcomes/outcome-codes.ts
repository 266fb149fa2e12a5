/** The rules of the outcome map, see the file of each. Source: domain.md, "Outcome map". */
export const OUTCOME_CODES = [
	'MILESTONE_WITHOUT_KPI',
	'KPI_WITHOUT_MILESTONE',
	'GOAL_UNSERVED',
	'MILESTONE_WITHOUT_OWNER',
	'MILESTONE_TWO_OWNERS',
	'MILESTONE_OWNER_IS_IT',
	'MILESTONE_OWNER_ELSEWHERE',
	'MILESTONE_WITHOUT_LEAD',
	'KPI_UNCONFIRMED',
	'KPI_SELF_CONFIRMED',
	'KPI_SOURCE_CONTESTED',
	'MILESTONE_BEHIND',
] as const;

export type OutcomeCode = (typeof OUTCOME_CODES)[number];
