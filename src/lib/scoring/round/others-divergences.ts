import type { GroupId, Item } from '$lib/questionnaires';
import type { Divergence } from '../divergence';
import { withKind } from '../kinds/with-kind';
import { guardPeople } from '../privacy/guard-people';
import { none, type Result } from '../result';
import { valueOf } from './given-values';
import type { ItemContext } from './score-item';
import type { ItemAnswer } from './scoring-input';

/**
 * What the divergence of an item would be without each of the groups, in their order: that of everybody who is not in the group. Where answers
 * are anonymous only groups that are shown by themselves are left out. Cost: as one score of the item. Source: SPEC 7.3, 4.8.
 *
 * @example
 * const [item] = sampleRound.items;
 * const people = answersTo(sampleRound, item.id);
 * othersDivergences(item, people, contextOf(sampleRound)).map(({ value }) => value.D) // => [0.25, 0.25]
 */
export function othersDivergences(
	item: Item,
	people: readonly ItemAnswer[],
	{ groups, entityNames, least }: ItemContext,
): readonly Result<Divergence>[] {
	const guarded = least === undefined ? null : guardPeople(item, people, { entityNames, least });
	const isWithheld = (group: GroupId) =>
		guarded !== null && (guarded.isHidden || guarded.withheld.has(group));
	return withKind(item, entityNames, (kind): readonly Result<Divergence>[] => {
		const { comparison } = kind;
		if (comparison === null) return groups.map(() => none('not-measured'));
		const given = (guarded?.people ?? people).flatMap((person) => {
			const value = valueOf(kind, person);
			return value === null ? [] : [{ value, group: person.group }];
		});
		const leaveOut = comparison.leaveOut(given.map(({ value }) => value));
		return groups.map((group) => {
			if (isWithheld(group)) return none('hidden');
			return leaveOut(given.flatMap((person, place) => (person.group === group ? [place] : [])));
		});
	});
}
