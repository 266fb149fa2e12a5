import type { GroupId, ItemId } from '$lib/questionnaires';
import type { Interval } from '../intervals/wilson';
import { none, type Result } from '../result';
import { answersByItem } from './answers-by-item';
import { itemInterval } from './item-interval';
import { contextOf } from './score-round';
import type { ScoringInput } from './scoring-input';
import { visibleGroups } from './visible-people';

/** The intervals of one item's divergence: of everybody's, and of each group that may be seen. */
export interface ItemIntervals {
	readonly everyone: Result<Interval>;
	readonly groups: ReadonlyMap<GroupId, Result<Interval>>;
}

/**
 * Draws the intervals of one item. Yields the share done after each; an item that is not of the round has none. The order of
 * respondents does not matter. Cost: draws * answers, twice. Source: SPEC 4.6, 4.8.
 *
 * @example
 * finish(itemIntervals(sampleRound, 'active', { sessionSeed: 's', least: null })).everyone // ≈ { ok: true, value: { lo: 0.267, hi: 1 } }
 */
export function* itemIntervals(
	input: ScoringInput,
	id: ItemId,
	{ sessionSeed, least }: { readonly sessionSeed: string; readonly least: number | null },
): Generator<number, ItemIntervals, void> {
	const items = input.items.filter((item) => item.id === id);
	const [item] = items;
	const [people = []] = answersByItem({ ...input, items });
	if (item === undefined) return { everyone: none('no-answers'), groups: new Map() };
	const context = contextOf(input);
	const visible = visibleGroups(item, people, context, least);
	const everyone = itemInterval(item, people, context, sessionSeed);
	yield 1 / 2;
	const groups = new Map<GroupId, Result<Interval>>();
	for (const [index, group] of context.groups.entries()) {
		const own = people.filter((person) => person.group === group);
		const interval = itemInterval(item, own, context, sessionSeed);
		groups.set(group, visible.has(group) ? interval : none('hidden'));
		yield 1 / 2 + (index + 1) / context.groups.length / 2;
	}
	return { everyone, groups };
}
