import type { Answer, EntityId, GroupId, Item, ItemId } from '$lib/questionnaires';
import type { ItemAnswer } from '../round/scoring-input';
import { answersByGroup, guardPeople } from './guard-people';
import { suppress } from './suppress';

/** What one opening of a round would show. */
export interface Batch {
	readonly answers: ReadonlyMap<string, ReadonlyMap<ItemId, Answer>>;
	readonly groups: ReadonlyMap<string, GroupId>;
}

interface Terms {
	readonly items: readonly Item[];
	readonly entityNames: ReadonlyMap<EntityId, string>;
	/** Smallest number of people whose answers may be told apart. */
	readonly least: number;
}

/** One item's answers as shown after an opening, by respondent. */
type Shown = ReadonlyMap<string, Answer>;

/**
 * What may be shown of an anonymous round that was opened more than once: of each item the first opening, and of each later one what
 * cannot be set against an earlier one to find fewer than `least` people. Cells (a group that is shown by itself, or all the small
 * ones together) take new and changed answers when there are at least `least` of them against every state shown before, and only as long as
 * the same groups stay shown by themselves. People keep the group under which they were first shown. An item of which nothing could
 * be seen is taken over whole. Source: SPEC 4.8 ("publish in batches").
 * Cost: openings² * answers.
 *
 * @example
 * const answers = sampleRound.answers;
 * const groups = new Map(sampleRound.respondents.map(({ id, group }) => [id, group]));
 * const terms = { items: sampleRound.items, entityNames: new Map(), least: 3 };
 * openInBatches([{ answers, groups }], terms).answers.size // => 6
 */
export function openInBatches(batches: readonly Batch[], terms: Terms): Batch {
	const groups = new Map<string, GroupId>();
	for (const batch of batches) {
		for (const [id, group] of batch.groups) if (!groups.has(id)) groups.set(id, group);
	}
	const answers = new Map<string, Map<ItemId, Answer>>();
	for (const item of terms.items) {
		for (const [id, answer] of openItemInBatches(item, batches, groups, terms)) {
			const own = answers.get(id) ?? new Map<ItemId, Answer>();
			answers.set(id, own.set(item.id, answer));
		}
	}
	return { answers, groups };
}

function openItemInBatches(
	item: Item,
	batches: readonly Batch[],
	groups: ReadonlyMap<string, GroupId>,
	terms: Terms,
): Shown {
	const before: Shown[] = [];
	for (const batch of batches) {
		const next = new Map<string, Answer>();
		for (const [id, own] of batch.answers) {
			const answer = own.get(item.id);
			if (answer !== undefined) next.set(id, answer);
		}
		const last = before.at(-1);
		const people = last && peopleOf(last, groups);
		if (!people || guardPeople(item, people, terms).isHidden) before.splice(0, before.length, next);
		else before.push(addCells(item, last, next, { before, groups, ...terms }));
	}
	return before.at(-1) ?? new Map<string, Answer>();
}

function addCells(
	item: Item,
	last: Shown,
	next: Shown,
	terms: Terms & { readonly before: readonly Shown[]; readonly groups: Batch['groups'] },
): Shown {
	const { groups, before, least, entityNames } = terms;
	const visible = visibleIn(item, last, groups, terms);
	const cellOf = (id: string) => {
		const group = groups.get(id);
		return group !== undefined && visible.has(group) ? group : null;
	};
	let shown = last;
	for (const cell of [...visible, null]) {
		const isInside = (id: string) => cellOf(id) === cell;
		const isEnough = before.every((earlier) => {
			const changed = countChanged(earlier, next, isInside);
			return changed === 0 || changed >= least;
		});
		if (!isEnough) continue;
		const taken = takeOver(shown, next, isInside);
		const after = visibleIn(item, taken, groups, { entityNames, least });
		const isKept = [...visible].every((group) => after.has(group));
		// Where nobody was shown before, no earlier number can be subtracted.
		const isNew = ![...last.keys()].some(isInside);
		if (isKept && (isNew || after.size === visible.size)) shown = taken;
	}
	// What was seen once stays seen: an item that vanished and came back could be set against what it was before.
	return guardPeople(item, peopleOf(shown, groups), terms).isHidden ? last : shown;
}

function visibleIn(
	item: Item,
	shown: Shown,
	groups: Batch['groups'],
	{ entityNames, least }: Pick<Terms, 'entityNames' | 'least'>,
): ReadonlySet<GroupId> {
	const sizes = answersByGroup(item, peopleOf(shown, groups), entityNames);
	return new Set(suppress(sizes, least).visible);
}

function countChanged(a: Shown, b: Shown, isInside: (id: string) => boolean): number {
	let changed = 0;
	for (const id of new Set([...a.keys(), ...b.keys()])) {
		if (isInside(id) && a.get(id) !== b.get(id)) changed += 1;
	}
	return changed;
}

function takeOver(shown: Shown, next: Shown, isInside: (id: string) => boolean): Shown {
	const kept = [...shown].filter(([id]) => !isInside(id));
	return new Map([...kept, ...[...next].filter(([id]) => isInside(id))]);
}

function peopleOf(shown: Shown, groups: Batch['groups']): readonly ItemAnswer[] {
	return [...shown].flatMap(([respondent, answer]) => {
		const group = groups.get(respondent);
		return group === undefined ? [] : [{ respondent, group, answer }];
	});
}
