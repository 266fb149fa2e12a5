import type { ListedMilestone, ListedProcess } from '$lib/model';
import { canonicalNames, FIGURE_SUBJECT, GOAL_SUBJECT, type OutcomeMap } from '$lib/scoring';

/**
 * What findings of the outcome map are about, by how they call it: milestones (archived ones too), goals, figures, processes,
 * people. Of several spellings the first counts, that of an owner before that of who confirms.
 */
export function outcomeSpellings(
	outcomes: OutcomeMap,
	milestones: readonly ListedMilestone[],
	processes: readonly ListedProcess[],
): ReadonlyMap<string, string> {
	const keyOf = canonicalNames(outcomes.merges);
	const names = [
		...processes.map(({ name }) => name),
		...milestones.flatMap(({ owner, secondOwner }) => [owner, secondOwner]),
		...milestones.map(({ confirms }) => confirms),
	];
	return new Map([
		...names.toReversed().map((name): [string, string] => [keyOf(name ?? '') ?? '', name ?? '']),
		...milestones.map(({ id, name }): [string, string] => [id, name]),
		...outcomes.goals.map(({ id, label }): [string, string] => [`${GOAL_SUBJECT}${id}`, label]),
		...outcomes.figures.map(({ id, label }): [string, string] => [`${FIGURE_SUBJECT}${id}`, label]),
	]);
}
