import type { Item } from '$lib/questionnaires';
import type { Interval } from '../intervals/wilson';
import { withKind } from '../kinds/with-kind';
import { none, type Result } from '../result';
import { valueOf } from './given-values';
import type { ItemContext } from './score-item';
import type { ItemAnswer } from './scoring-input';

/**
 * 95 % interval of the divergence that a large population of people like these would have on one item: from three answers on a scale or
 * choice, from eight (and approximate) for other kinds; pass the people of one group for the group's. Drawn from the session's seed and
 * the item's id. Where answers are anonymous, fewer than `least` have none. Where it is known how many were asked, see `rosterInterval`. Source: SPEC 4.6.
 *
 * @example
 * const [item] = sampleRound.items;
 * itemInterval(item, answersTo(sampleRound, item.id), { entityNames: new Map() }, 'seed') // => { ok: true, value: { lo: 0.3, hi: 1 } }
 */
export function itemInterval(
	item: Item,
	people: readonly ItemAnswer[],
	{ entityNames, least = 0 }: Pick<ItemContext, 'entityNames' | 'least'>,
	sessionSeed: string,
): Result<Interval> {
	return withKind(item, entityNames, (kind): Result<Interval> => {
		if (kind.comparison === null) return none('not-measured');
		const values = people.map((person) => valueOf(kind, person)).filter((value) => value !== null);
		if (values.length > 0 && values.length < least) return none('hidden');
		return kind.comparison.interval(values, `${sessionSeed}|ci|${item.id}`);
	});
}
