import type { GroupId, Item } from '$lib/questionnaires';
import { withKind } from '../kinds/with-kind';
import { suppress } from '../privacy/suppress';
import { tally } from '../tally';
import { valueOf } from './given-values';
import type { ItemContext } from './score-item';
import type { ItemAnswer } from './scoring-input';

/**
 * The groups that may be told apart on one item where no group under `least` answers may be seen; all of them where `least` is null. See
 * `suppress`. Source: SPEC 4.8.
 */
export function visibleGroups(
	item: Item,
	people: readonly ItemAnswer[],
	{ entityNames }: Pick<ItemContext, 'entityNames'>,
	least: number | null,
): ReadonlySet<GroupId> {
	if (least === null) return new Set(people.map(({ group }) => group));
	return withKind(item, entityNames, (kind) => {
		const answered = people.filter((person) => valueOf(kind, person) !== null);
		return new Set(suppress(tally(answered.map(({ group }) => group)), least).visible);
	});
}
