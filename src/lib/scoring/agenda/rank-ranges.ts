import type { ItemId } from '$lib/questionnaires';
import { eachAnswer } from '../round/each-answer';
import type { ScoringInput } from '../round/scoring-input';
import { itemWithout } from './item-without';
import { AgendaKeys } from './sort-key';

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
	const people = input.respondents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const open = input.items.map((item) => itemWithout(item, people.length, input.entityNames));
	eachAnswer(input, people, (item, person, answer) => open[item]?.add(person, answer));
	const items = open.map(({ close }) => close());
	const keys = new AgendaKeys(items.length);
	items.forEach(({ write }, item) => write(keys, item));
	const order = Uint32Array.from(items.keys()).sort((a, b) => keys.compare(a, b));
	const ranges = new RankRanges(order);
	for (const person of people.keys()) {
		let isSomebody = false;
		items.forEach(({ write, writeWithout }, item) => {
			if (writeWithout(person, keys, item)) isSomebody = true;
			else write(keys, item);
		});
		if (isSomebody) ranges.widen(putInOrder(order.slice(), keys));
		yield (person + 1) / people.length;
	}
	return new Map(input.items.map(({ id }, item) => [id, ranges.of(item)]));
}

/** Where items stood so far. */
class RankRanges {
	readonly #rank: Uint32Array;
	readonly #first: Uint32Array;
	readonly #last: Uint32Array;

	constructor(order: Uint32Array) {
		this.#rank = new Uint32Array(order.length);
		order.forEach((item, place) => {
			this.#rank[item] = place + 1;
		});
		this.#first = this.#rank.slice();
		this.#last = this.#rank.slice();
	}

	widen(order: Uint32Array): void {
		for (let place = 0; place < order.length; place += 1) {
			const item = order[place] ?? 0;
			if (place + 1 < (this.#first[item] ?? 0)) this.#first[item] = place + 1;
			if (place + 1 > (this.#last[item] ?? 0)) this.#last[item] = place + 1;
		}
	}

	of(item: number): RankRange {
		return {
			rank: this.#rank[item] ?? 0,
			first: this.#first[item] ?? 0,
			last: this.#last[item] ?? 0,
		};
	}
}

/** Sorts items in place by insertion: one person changes little, so that in the order of the whole most stand where they belong. */
function putInOrder(order: Uint32Array, keys: AgendaKeys): Uint32Array {
	for (let place = 1; place < order.length; place += 1) {
		const item = order[place] ?? 0;
		let to = place;
		for (; to > 0 && keys.compare(order[to - 1] ?? 0, item) > 0; to -= 1) {
			order[to] = order[to - 1] ?? 0;
		}
		order[to] = item;
	}
	return order;
}
