import type { Answer, EntityId, Item, Step } from '$lib/questionnaires';
import type { Kind } from '../kinds/kind';
import { withKind } from '../kinds/with-kind';
import { none } from '../result';
import { Ratings } from '../round/ratings';
import { agendaItem, confidenceShare } from './agenda-item';
import { conflictWeight, gapWeight } from './priority';
import { agendaKey, type AgendaKeys } from './sort-key';

/** An item on the agenda whose answers are being read. */
export interface OpenItem {
	/** Takes in what the person at a place says. */
	readonly add: (person: number, answer: Answer) => void;
	readonly close: () => ItemWithout;
}

/** An item on the agenda, and what it would be without each of the people. */
export interface ItemWithout {
	/** Writes the item's key with everybody. */
	readonly write: (keys: AgendaKeys, item: number) => void;
	/** The same without the person at a place; false, and nothing written, where that person said nothing about the item. */
	readonly writeWithout: (person: number, keys: AgendaKeys, item: number) => boolean;
}

/**
 * Reads an item once, to leave out one person after another: their value, don't-know, confidence and rating of importance. Cost: see `scoreItem`
 * for the whole, and `LeaveOut` a person (constant for kinds with categories and for what is compared in pairs). Source: SPEC 8.
 */
export function itemWithout(
	item: Item,
	people: number,
	entityNames: ReadonlyMap<EntityId, string>,
): OpenItem {
	return withKind(item, entityNames, openAs(item, people));
}

function openAs(item: Item, people: number) {
	return <Value>(kind: Kind<Value>): OpenItem => {
		const ratings = new Ratings();
		const values: Value[] = [];
		// What is left out again of each person, side by side: to look at everybody's answers once more would take longer than all the rest.
		const said = new SaidBy(people);
		return {
			add: (person, answer) => {
				ratings.add(answer);
				const { response } = answer;
				const value = response?.state === 'value' ? kind.read(response.value) : null;
				said.put(person, answer, value === null ? -1 : values.push(value) - 1);
			},
			close: () => closeAs(item, kind, { ratings, values, said }),
		};
	};
}

interface ReadItem<Value> {
	readonly ratings: Ratings;
	readonly values: readonly Value[];
	readonly said: SaidBy;
}

function closeAs<Value>(
	item: Item,
	kind: Kind<Value>,
	{ ratings, values, said }: ReadItem<Value>,
): ItemWithout {
	const divergence = kind.divergence(values);
	const leaveOut = kind.comparison?.leaveOut(values) ?? (() => none('not-measured'));
	const { priority, importance, D } = agendaKey(
		agendaItem({
			importance: ratings.importance(item),
			confidence: ratings.confidence(),
			divergence,
			counts: { answered: values.length, dk: said.dk },
		}),
	);
	return {
		write: (keys, at) => keys.set(at, priority, importance, D),
		writeWithout: (person, keys, at) => {
			if (!said.isSomething(person)) return false;
			const place = said.place(person);
			const rest = ratings.without(item, said.importance(person), said.confidence(person));
			const answered = values.length - (place < 0 ? 0 : 1);
			const dk = said.dk - (said.isDontKnow(person) ? 1 : 0);
			const others = place < 0 ? divergence : leaveOut([place]);
			const disagreement = others.ok ? others.value.D : 0;
			const sure = rest.confidence === null ? null : confidenceShare(rest.confidence);
			const conflict = conflictWeight(rest.importance, disagreement, answered, sure);
			const gap = gapWeight(rest.importance, answered, dk, rest.low);
			keys.set(at, Math.max(conflict, gap), rest.importance, disagreement);
			return true;
		},
	};
}

const SOMETHING = 1;
const DONT_KNOW = 2;

/** What each person says about one item, as far as it is left out again, in a byte each, and the place of their value. */
class SaidBy {
	/** People who do not know. */
	dk = 0;
	readonly #codes: Uint8Array;
	readonly #places: Int32Array;

	constructor(people: number) {
		this.#codes = new Uint8Array(people);
		this.#places = new Int32Array(people).fill(-1);
	}

	put(person: number, { response, importance, confidence }: Answer, place: number): void {
		const isDontKnow = response?.state === 'dk';
		if (isDontKnow) this.dk += 1;
		// Don't-knows have no confidence.
		const sure = response?.state === 'value' ? (confidence ?? 0) : 0;
		this.#codes[person] =
			SOMETHING | (isDontKnow ? DONT_KNOW : 0) | ((importance ?? 0) << 2) | (sure << 4);
		this.#places[person] = place;
	}

	isSomething(person: number): boolean {
		return this.#codes[person] !== 0;
	}

	isDontKnow(person: number): boolean {
		return ((this.#codes[person] ?? 0) & DONT_KNOW) !== 0;
	}

	/** 0 where nothing is said of it. */
	importance(person: number): Step | 0 {
		return stepOf((this.#codes[person] ?? 0) >> 2);
	}

	/** 0 where nothing is said of it, or there is no value. */
	confidence(person: number): Step | 0 {
		return stepOf((this.#codes[person] ?? 0) >> 4);
	}

	/** -1 = no value. */
	place(person: number): number {
		return this.#places[person] ?? -1;
	}
}

const STEPS = [0, 1, 2, 3] as const;

function stepOf(bits: number): Step | 0 {
	return STEPS[bits & 3] ?? 0;
}
