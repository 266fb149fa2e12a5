import type { EntityId, Item } from '$lib/questionnaires';
import type { Kind } from '../kinds/kind';
import { withKind } from '../kinds/with-kind';
import { none } from '../result';
import { valueOf } from '../round/given-values';
import { Ratings } from '../round/ratings';
import type { ItemAnswer } from '../round/scoring-input';
import { agendaItem } from './agenda-item';
import type { AgendaItem } from './priority';

/** An item on the agenda, and what it would be without each of the people. */
export interface ItemWithout {
	readonly whole: AgendaItem;
	/** Without the person at a place; null where that person said nothing about the item, so that nothing changes. */
	readonly without: (place: number) => AgendaItem | null;
}

/**
 * Reads an item once, to leave out one person after another: their value, don't-know, confidence and rating of importance. Cost: see `scoreItem`
 * for the whole, and `LeaveOut` a person (O(K) for scales and choices, constant for what is compared in pairs). Source: SPEC 8.
 */
export function itemWithout(
	item: Item,
	people: readonly ItemAnswer[],
	entityNames: ReadonlyMap<EntityId, string>,
): ItemWithout {
	return withKind(item, entityNames, openAs(item, people));
}

function openAs(item: Item, people: readonly ItemAnswer[]) {
	return <Value>(kind: Kind<Value>): ItemWithout => {
		const ratings = new Ratings();
		const values: Value[] = [];
		let dk = 0;
		const places = people.map((person) => {
			if (person.answer !== undefined) ratings.add(person.answer);
			if (isDontKnow(person)) dk += 1;
			const value = valueOf(kind, person);
			return value === null ? null : values.push(value) - 1;
		});
		const divergence = kind.divergence(values);
		const leaveOut = kind.comparison?.leaveOut(values) ?? (() => none('not-measured'));
		const importance = ratings.importance(item);
		const confidence = ratings.confidence();
		const counts = { answered: values.length, dk };
		return {
			whole: agendaItem({ importance, confidence, divergence, counts }),
			without: (index) => {
				const person = people[index];
				if (person?.answer === undefined) return null;
				const place = places[index] ?? null;
				const rest = ratings.without(person.answer);
				return agendaItem({
					importance: rest.importance(item),
					confidence: rest.confidence(),
					divergence: place === null ? divergence : leaveOut([place]),
					counts: {
						answered: values.length - (place === null ? 0 : 1),
						dk: dk - (isDontKnow(person) ? 1 : 0),
					},
				});
			},
		};
	};
}

function isDontKnow({ answer }: ItemAnswer): boolean {
	return answer?.response?.state === 'dk';
}
