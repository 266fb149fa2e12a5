import type { Answer, EntityId, GroupId, Item } from '$lib/questionnaires';
import type { Kind } from '../kinds/kind';
import { withKind } from '../kinds/with-kind';
import type { ItemScore } from './item-score';
import { AnswerReader } from './read-answers';
import { scoreAnswers } from './score-answers';
import type { ItemAnswer, ScoredRespondent } from './scoring-input';

/** What the score of an item depends on besides its answers. */
export interface ItemContext {
	readonly groups: readonly GroupId[];
	readonly entityNames: ReadonlyMap<EntityId, string>;
}

/** An item whose answers are being read. */
export interface OpenItem {
	readonly add: (person: ScoredRespondent, answer: Answer) => void;
	/** The score, from what was added and the sizes of all groups. */
	readonly score: (sizes: ReadonlyMap<GroupId, number>) => ItemScore;
}

/** Opens an item for its answers, to be added person by person. */
export function openItem(item: Item, { entityNames }: Pick<ItemContext, 'entityNames'>): OpenItem {
	return withKind(item, entityNames, openAs(item));
}

function openAs(item: Item): <Value>(kind: Kind<Value>) => OpenItem {
	return (kind) => {
		const reader = new AnswerReader(item, kind);
		return {
			add: (person, answer) => reader.add(person, answer),
			score: (sizes) => scoreAnswers(item, kind, reader.close(sizes)),
		};
	};
}

/** People in each group: those given, in their order, then any other that people are in. */
export function groupSizes(
	groups: readonly GroupId[],
	people: readonly { readonly group: GroupId }[],
): ReadonlyMap<GroupId, number> {
	const sizes = new Map<GroupId, number>(groups.map((group) => [group, 0]));
	for (const { group } of people) sizes.set(group, (sizes.get(group) ?? 0) + 1);
	return sizes;
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
	const open = openItem(item, { entityNames });
	for (const { respondent, group, answer } of people) {
		if (answer !== undefined) open.add({ id: respondent, group }, answer);
	}
	return open.score(groupSizes(groups, people));
}
