export { contestsOf } from './contests-of';
export { findOutcomeGaps } from './find-outcome-gaps';
export { isOutcomeCode } from './is-outcome-code';
export { isItDepartment } from './is-it-department';
export {
	milestoneProgress,
	type MilestoneNumbers,
	type MilestoneProgress,
} from './milestone-progress';
export { namedOwners } from './named-owners';
export { OUTCOME_CODES, type OutcomeCode } from './outcome-codes';
export type { OutcomeMap, OutcomeMilestone, OutcomePerson } from './outcome-map';
export { FIGURE_ITEMS, figureOptions, GOAL_ITEMS, goalOptions } from './outcome-options';
export { FIGURE_SUBJECT, GOAL_SUBJECT } from './unserved-wishes';
export { wantedOptions, type WantedOption } from './wanted-options';
