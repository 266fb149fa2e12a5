import type { ItemId } from '$lib/questionnaires';
import { answersByItem } from '../round/answers-by-item';
import type { ScoringInput } from '../round/scoring-input';
import { itemWithout } from './item-without';
import { agendaKey, compareAgendaKeys, type AgendaKey } from './sort-key';

/** Where an item stands on the agenda, from 1, and the first and last place that it has when any one person is left out. */
export interface RankRange {
	readonly rank: number;
	readonly first: number;
	readonly last: number;
}

/**
 * How steady the agenda is: the places of every item when each respondent in turn is left out; somebody who said nothing changes nothing. Yields
 * the share done; the order of respondents does not matter. Cost: reading everybody once, then people * items log items to put the items in
 * order again, and one call of `LeaveOut` for each answer: only items that somebody answered change, and none is scored anew.
 *
 * Where answers are anonymous there are none: a range is made by leaving out single people, so it is a number about each of them in turn.
 * Source: SPEC 8, 4.8.
 *
 * @example
 * finish(rankRanges(sampleRound)).get('active') // => { rank: 1, first: 1, last: 1 }
 */
export function* rankRanges(
	input: ScoringInput,
): Generator<number, ReadonlyMap<ItemId, RankRange>, void> {
	if (input.least !== undefined) return new Map();
	const answers = answersByItem(input);
	const items = input.items.map((item, index) =>
		itemWithout(item, answers[index] ?? [], input.entityNames),
	);
	const keys = items.map(({ whole }) => agendaKey(whole));
	const order = orderOf(keys, [...keys.keys()]);
	const ranges = order.reduce((all, item, place) => {
		all[item] = { rank: place + 1, first: place + 1, last: place + 1 };
		return all;
	}, new Array<OpenRange>(items.length));
	const count = input.respondents.length;
	for (let person = 0; person < count; person += 1) {
		const changed = items.map(({ without }) => without(person));
		if (changed.some((item) => item !== null)) {
			const others = changed.map((item, index) => (item === null ? keys[index] : agendaKey(item)));
			widen(ranges, orderOf(others, order));
		}
		yield (person + 1) / count;
	}
	return new Map(
		input.items.flatMap(({ id }, index) => {
			const range = ranges[index];
			return range === undefined ? [] : [[id, range] as const];
		}),
	);
}

interface OpenRange {
	readonly rank: number;
	first: number;
	last: number;
}

/** Items in order. One person changes little, so that starting from the order of the whole most are in place already. */
function orderOf(
	keys: readonly (AgendaKey | undefined)[],
	start: readonly number[],
): readonly number[] {
	return start.toSorted((a, b) => {
		const [own, other] = [keys[a], keys[b]];
		return (own && other && compareAgendaKeys(own, other)) || a - b;
	});
}

function widen(ranges: readonly OpenRange[], order: readonly number[]): void {
	order.forEach((item, place) => {
		const range = ranges[item];
		if (range === undefined) return;
		range.first = Math.min(range.first, place + 1);
		range.last = Math.max(range.last, place + 1);
	});
}
