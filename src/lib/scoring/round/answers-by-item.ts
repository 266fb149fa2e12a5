import type { Answer } from '$lib/questionnaires';
import { eachAnswer } from './each-answer';
import type { ItemAnswer, ScoringInput } from './scoring-input';

/**
 * Everybody's answers to each item, items in their order, people by id. Cost: people times items.
 */
export function answersByItem({
	items,
	respondents,
	answers,
}: Pick<ScoringInput, 'items' | 'respondents' | 'answers'>): readonly (readonly ItemAnswer[])[] {
	const people = respondents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const byItem = items.map(() => new Array<Answer | undefined>(people.length).fill(undefined));
	eachAnswer({ items, answers }, people, (item, person, answer) => {
		const column = byItem[item];
		if (column !== undefined) column[person] = answer;
	});
	return byItem.map((column) =>
		people.map(({ id, group }, place) => ({ respondent: id, group, answer: column[place] })),
	);
}
