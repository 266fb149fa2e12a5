import { unreachable } from '$lib/faults';
import type { EntityId, GroupId, Item } from '$lib/questionnaires';
import { allocationKind } from '../kinds/allocation-kind';
import { dateKind } from '../kinds/date-kind';
import { entityKind } from '../kinds/entity-kind';
import { multipleKind } from '../kinds/multiple-kind';
import { numberKind } from '../kinds/number-kind';
import { scaleKind, yesPartlyNoKind } from '../kinds/ordered-kind';
import { rankingKind } from '../kinds/ranking-kind';
import { singleKind } from '../kinds/single-kind';
import { textKind } from '../kinds/text-kind';
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
	switch (item.kind) {
		case 'scale':
			return scoreAnswers(item, scaleKind(item), people, groups);
		case 'yes-partly-no':
			return scoreAnswers(item, yesPartlyNoKind, people, groups);
		case 'single':
			return scoreAnswers(item, singleKind(item), people, groups);
		case 'multiple':
			return scoreAnswers(item, multipleKind(item), people, groups);
		case 'ranking':
			return scoreAnswers(item, rankingKind(item), people, groups);
		case 'allocation':
			return scoreAnswers(item, allocationKind(item), people, groups);
		case 'number':
			return scoreAnswers(item, numberKind(item), people, groups);
		case 'date':
			return scoreAnswers(item, dateKind(item), people, groups);
		case 'entity':
			return scoreAnswers(item, entityKind(entityNames), people, groups);
		case 'text':
			return scoreAnswers(item, textKind, people, groups);
		default:
			return unreachable(item);
	}
}
