import { m } from '$lib/messages';
import type { GroupId } from '$lib/questionnaires';
import type { ItemScore } from '$lib/scoring';
import { describeBin } from './describe-bin';
import { formatNumber } from './format-number';
import { rivalChoices } from './rival-choices';
import { tellPoints } from './tell-points';
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
	if (pair !== null) return orderedSentence(score, pair, nameOf);
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
	{ item, groups }: Pick<ItemScore, 'item' | 'groups'>,
	pair: GroupPair,
	nameOf: (group: GroupId) => string,
): string | null {
	const isRounded = groups.some(
		({ group, isNearlyAll }) => isNearlyAll && (group === pair.higher || group === pair.lower),
	);
	const sides = { higher: nameOf(pair.higher), lower: nameOf(pair.lower) };
	const { difference } = pair;
	switch (item.kind) {
		case 'scale':
			return m.report_pair_scale({ ...sides, gap: tellPoints(difference, isRounded) });
		case 'yes-partly-no':
			return m.report_pair_choice({ ...sides, gap: tellPoints(difference, isRounded) });
		case 'number':
			return m.report_pair_number({ ...sides, gap: formatNumber(difference), unit: item.unit });
		case 'date':
			return m.report_pair_date({ ...sides, days: formatNumber(difference, 0) });
		default:
			return null;
	}
}
