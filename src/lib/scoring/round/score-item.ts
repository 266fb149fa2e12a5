import type { EntityId, GroupId, Item } from '$lib/questionnaires';
import { withKind } from '../kinds/with-kind';
import type { ItemScore } from './item-score';
import { scoreAnswers } from './score-answers';
import type { ItemAnswer } from './scoring-input';

/** What the score of an item depends on besides its answers. */
export interface ItemContext {
	readonly groups: readonly GroupId[];
	readonly entityNames: ReadonlyMap<EntityId, string>;
}

/**
 * Scores one item from everybody's answers to it. Pure: the same item, answers and context give the same score, so that a caller
 * can keep it until one of them changes. The order of the people does not matter to the numbers beyond rounding; `scoreRound`
 * puts them in order first. Cost: O(people) for scales, choices and names; n log n per option for budgets, numbers and dates; the
 * square of the number of *different* answers for sets and ratio numbers.
 */
export function scoreItem(
	item: Item,
	people: readonly ItemAnswer[],
	{ groups, entityNames }: ItemContext,
): ItemScore {
	return withKind(item, entityNames, (kind) => scoreAnswers(item, kind, people, groups));
}
