import { arrangeFindings, type Finding } from '../inventory/finding';
import { behindPlan } from './behind-plan';
import { contestedSources } from './contested-sources';
import { figureFindings } from './figure-findings';
import type { OutcomeMap } from './outcome-map';
import { ownersElsewhere } from './owner-elsewhere';
import { ownerFindings } from './owner-findings';
import { readOutcomes } from './read-outcomes';
import { unservedWishes } from './unserved-wishes';

/**
 * What the outcome map leaves open, and where it and the accounts or answers do not fit together, as questions, worst first. The order of
 * milestones, accounts and people does not matter; somebody who does not know adds nothing. Cost: milestones * contradictions +
 * accounts. Source: domain.md, "Outcome map".
 *
 * @example
 * findOutcomeGaps(sampleOutcomes).map(({ code }) => code) // => ['MILESTONE_BEHIND', 'KPI_UNCONFIRMED', 'MILESTONE_WITHOUT_LEAD']
 */
export function findOutcomeGaps(outcomes: OutcomeMap): readonly Finding[] {
	const read = readOutcomes(outcomes);
	return arrangeFindings([
		...figureFindings(read),
		...ownerFindings(read),
		...ownersElsewhere(read),
		...contestedSources(read),
		...behindPlan(read),
		...unservedWishes(read),
	]);
}
