import type { EntityId, GroupId, Item } from '$lib/questionnaires';
import { withKind } from '../kinds/with-kind';
import { valueOf } from '../round/given-values';
import type { ItemAnswer } from '../round/scoring-input';
import { sum } from '../sum';
import { suppress } from './suppress';

/** Small groups together, as a group of its own. No declared group can have this id. */
export const POOLED_GROUP = '@pooled' as GroupId;

/** Why a group is not shown by itself: it is too small, or it would give a smaller one away by subtraction. */
export type Withheld = 'hidden' | 'hidden-remainder';

/** The answers to one item as they may be counted where answers are anonymous. */
export interface GuardedPeople {
	/** Everybody, in the group under which they may be counted; without an answer where not even the total may be shown. */
	readonly people: readonly ItemAnswer[];
	/** Groups that are not shown by themselves. */
	readonly withheld: ReadonlyMap<GroupId, Withheld>;
	/** Who may be quoted: people of groups that are shown by themselves and large enough. */
	readonly quotable: ReadonlySet<string>;
	/** Too few answers even together. */
	readonly isHidden: boolean;
}

/**
 * Puts everybody under the group that may be seen on this item: groups with fewer than `least` answers, and those that would give
 * them away, are moved to `POOLED_GROUP`; where even all together are too few, every answer is taken out. Whatever is computed from the
 * result alone cannot tell one pooled person from another. Source: SPEC 4.8.
 *
 * @example
 * const [item] = sampleRound.items;
 * const people = answersTo(sampleRound, item.id);
 * guardPeople(item, people, { entityNames: new Map(), least: 5 }).withheld // => new Map([['floor', 'hidden'], ['office', 'hidden']])
 */
export function guardPeople(
	item: Item,
	people: readonly ItemAnswer[],
	{ entityNames, least }: GuardContext,
): GuardedPeople {
	const sizes = answersByGroup(item, people, entityNames);
	const { pooled } = suppress(sizes, least);
	const sizeOf = (group: GroupId) => sizes.get(group) ?? 0;
	if (isTooFew(people, sum(sizes.values()), least)) {
		const withheld = new Map([...sizes.keys()].map((group) => [group, 'hidden'] as const));
		return { people: people.map(unsaid), withheld, quotable: new Set(), isHidden: true };
	}
	const isPooled = new Set(pooled);
	return {
		people: people.map((one) => (isPooled.has(one.group) ? { ...one, group: POOLED_GROUP } : one)),
		withheld: new Map(
			pooled.map((group) => [group, sizeOf(group) < least ? 'hidden' : 'hidden-remainder']),
		),
		quotable: new Set(
			people
				.filter(({ group }) => sizeOf(group) >= least && !isPooled.has(group))
				.map(({ respondent }) => respondent),
		),
		isHidden: false,
	};
}

interface GuardContext {
	readonly entityNames: ReadonlyMap<EntityId, string>;
	/** Smallest number of answers that may be seen. */
	readonly least: number;
}

/** People of each group who gave a value, 0 for groups whose people gave none. */
export function answersByGroup(
	item: Item,
	people: readonly ItemAnswer[],
	entityNames: GuardContext['entityNames'],
): ReadonlyMap<GroupId, number> {
	return withKind(item, entityNames, (kind) => {
		const sizes = new Map<GroupId, number>();
		for (const person of people) {
			const own = valueOf(kind, person) === null ? 0 : 1;
			sizes.set(person.group, (sizes.get(person.group) ?? 0) + own);
		}
		return sizes;
	});
}

/** "Don't know" of many is a finding, of a few it tells about them. */
function isTooFew(people: readonly ItemAnswer[], answers: number, least: number): boolean {
	if (answers >= least) return false;
	const spoken = people.filter(({ answer }) => answer?.response !== undefined).length;
	return answers > 0 || (spoken > 0 && spoken < least);
}

function unsaid({ respondent, group }: ItemAnswer): ItemAnswer {
	return { respondent, group, answer: undefined };
}
