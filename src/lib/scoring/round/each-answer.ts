import type { Answer } from '$lib/questionnaires';
import type { ScoredRespondent, ScoringInput } from './scoring-input';

/**
 * Goes through everybody's answers, with the places of item and person. Person by person, because one person's answers lie together in memory and
 * one item's do not: half the time in a large round. Answers to items that are not asked are left out. Cost: people times items.
 */
export function eachAnswer(
	{ items, answers }: Pick<ScoringInput, 'items' | 'answers'>,
	people: readonly ScoredRespondent[],
	take: (item: number, person: number, answer: Answer) => void,
): void {
	const places = new Map(items.map(({ id }, index) => [id, index]));
	for (const [person, { id }] of people.entries()) {
		// Answers mostly come in the order of asking: a glance at the next item spares looking it up.
		let next = 0;
		for (const [item, answer] of answers.get(id) ?? []) {
			if (items[next]?.id !== item) next = places.get(item) ?? -1;
			if (next >= 0) take(next, person, answer);
			next += 1;
		}
	}
}
