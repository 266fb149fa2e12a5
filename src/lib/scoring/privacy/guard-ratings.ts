import type { ItemAnswer } from '../round/scoring-input';

/** The answers to one item without ratings of importance that too few gave. */
export interface GuardedRatings {
	readonly people: readonly ItemAnswer[];
	/** Ratings were there and were taken out. */
	readonly hasFewRatings: boolean;
}

/**
 * Takes the ratings of importance out where fewer than `least` people gave one, before anything is weighted with them. Nobody rated: nothing
 * to take out. Source: SPEC 4.8.
 */
export function guardRatings(people: readonly ItemAnswer[], least: number): GuardedRatings {
	const raters = people.filter(({ answer }) => answer?.importance !== undefined).length;
	if (raters === 0 || raters >= least) return { people, hasFewRatings: false };
	return { people: people.map(unrated), hasFewRatings: true };
}

function unrated(person: ItemAnswer): ItemAnswer {
	if (person.answer?.importance === undefined) return person;
	const { importance: _importance, ...answer } = person.answer;
	return { ...person, answer };
}
