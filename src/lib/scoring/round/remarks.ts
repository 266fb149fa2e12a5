import type { Remark } from './item-score';
import type { ItemAnswer } from './scoring-input';

/** Every comment that is not empty, with who wrote it; in the order of the people. */
export function commentsOf(people: readonly ItemAnswer[]): readonly Remark[] {
	return remarks(people, ({ answer }) => answer?.comment);
}

/** Every answer to a text item that is not empty; in the order of the people. */
export function textsOf(people: readonly ItemAnswer[]): readonly Remark[] {
	return remarks(people, ({ answer }) => {
		const response = answer?.response;
		if (response?.state !== 'value') return undefined;
		return response.value.kind === 'text' ? response.value.text : undefined;
	});
}

function remarks(
	people: readonly ItemAnswer[],
	wordsOf: (person: ItemAnswer) => string | undefined,
): readonly Remark[] {
	const found: Remark[] = [];
	for (const person of people) {
		const text = wordsOf(person)?.trim() ?? '';
		if (text !== '') found.push({ respondent: person.respondent, group: person.group, text });
	}
	return found;
}
