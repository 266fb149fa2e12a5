import type { Answer, EntityId, GroupId, Item } from '$lib/questionnaires';
import type { Kind } from '../kinds/kind';
import { withKind } from '../kinds/with-kind';
import { guardPeople } from '../privacy/guard-people';
import { guardRatings } from '../privacy/guard-ratings';
import { answersOnly, guardScore } from '../privacy/guard-score';
import type { ItemScore } from './item-score';
import { AnswerReader } from './read-answers';
import { scoreAnswers } from './score-answers';
import type { ItemAnswer, ScoredRespondent } from './scoring-input';

/** What the score of an item depends on besides its answers. */
export interface ItemContext {
	readonly groups: readonly GroupId[];
	readonly entityNames: ReadonlyMap<EntityId, string>;
	/** Smallest number of answers that may be seen; left out where answers carry names. */
	readonly least?: number | undefined;
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
 * square of the number of *different* answers for sets and ratio numbers. With `least` nothing in the score tells of fewer people
 * (SPEC 4.8).
 *
 * @example
 * const [item] = sampleRound.items;
 * scoreItem(item, answersTo(sampleRound, item.id), contextOf(sampleRound)).shape // => 'two-camps'
 */
export function scoreItem(
	item: Item,
	people: readonly ItemAnswer[],
	context: ItemContext,
): ItemScore {
	const { least, entityNames } = context;
	if (least === undefined) return scorePeople(item, people, context);
	const guarded = guardPeople(item, people, { entityNames, least });
	const rated = guardRatings(guarded.people, least);
	const score = scorePeople(item, rated.people, context);
	return guardScore(score, guarded, {
		sizes: groupSizes(context.groups, people),
		whyHidden: guarded.isHidden ? 'hidden' : null,
		least,
		hasFewRatings: rated.hasFewRatings,
	});
}

/**
 * Scores the answers of one group's people alone, as if nobody else had been asked. With `least` only a group that is shown by
 * itself, or `POOLED_GROUP`, has numbers; of others there is the reason. Source: SPEC 4.8 (every filter crossing).
 *
 * @example
 * const [item] = sampleRound.items;
 * const people = answersTo(sampleRound, item.id);
 * scoreItemOf('office', item, people, contextOf(sampleRound)).counts.answered // => 3
 */
export function scoreItemOf(
	group: GroupId,
	item: Item,
	people: readonly ItemAnswer[],
	context: ItemContext,
): ItemScore {
	const { least, entityNames } = context;
	const inside = people.filter((person) => person.group === group);
	if (least === undefined) return scorePeople(item, inside, context);
	const guarded = guardPeople(item, people, { entityNames, least });
	const why = guarded.isHidden ? 'hidden' : (guarded.withheld.get(group) ?? null);
	const shown = why
		? inside.map((person) => ({ ...person, answer: undefined }))
		: guarded.people.filter((person) => person.group === group).map(valueOnly);
	const rated = guardRatings(shown, least);
	const score = scorePeople(item, rated.people, context);
	return guardScore({ ...score, counts: answersOnly(score.counts) }, guarded, {
		sizes: groupSizes(context.groups, shown),
		whyHidden: why,
		least,
		hasFewRatings: rated.hasFewRatings,
	});
}

/** An answer without the way in which somebody did not give one. */
function valueOnly(person: ItemAnswer): ItemAnswer {
	const { answer } = person;
	if (answer?.response === undefined || answer.response.state === 'value') return person;
	const { response: _response, ...rest } = answer;
	return { ...person, answer: rest };
}

function scorePeople(
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
