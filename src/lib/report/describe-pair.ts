import { m } from '$lib/messages';
import type { GroupId, Item } from '$lib/questionnaires';
import type { ItemScore } from '$lib/scoring';
import { describeBin } from './describe-bin';
import { formatNumber, formatPoints } from './format-number';
import { rivalChoices } from './rival-choices';
import { widestPair, type GroupPair } from './widest-pair';

/**
 * Between whom an item divides most, as a sentence: the two groups furthest apart where answers have an order, two groups that
 * mostly chose differently where they have none. Null where neither can be said, see `widestPair` and `rivalChoices`.
 */
export function describePair(
	score: Pick<ItemScore, 'item' | 'groups'>,
	names: ReadonlyMap<GroupId, string>,
): string | null {
	const nameOf = (group: GroupId) => names.get(group) ?? group;
	const pair = widestPair(score);
	if (pair !== null) return orderedSentence(score.item, pair, nameOf);
	const rivals = rivalChoices(score);
	if (rivals === null) return null;
	const [first, second] = rivals;
	return m.report_pair_choices({
		first: nameOf(first.group),
		choice: describeBin(first.label),
		second: nameOf(second.group),
		other: describeBin(second.label),
	});
}

function orderedSentence(
	item: Item,
	pair: GroupPair,
	nameOf: (group: GroupId) => string,
): string | null {
	const sides = { higher: nameOf(pair.higher), lower: nameOf(pair.lower) };
	const { difference } = pair;
	switch (item.kind) {
		case 'scale':
			return m.report_pair_scale({ ...sides, gap: formatPoints(difference) });
		case 'yes-partly-no':
			return m.report_pair_choice({ ...sides, gap: formatPoints(difference) });
		case 'number':
			return m.report_pair_number({ ...sides, gap: formatNumber(difference), unit: item.unit });
		case 'date':
			return m.report_pair_date({ ...sides, days: formatNumber(difference, 0) });
		default:
			return null;
	}
}
