import type { Remark } from './item-score';
import type { ItemAnswer } from './scoring-input';

/** Every comment that is not empty, with who wrote it; in the order of the people. */
export function commentsOf(people: readonly ItemAnswer[]): readonly Remark[] {
	return people.flatMap((person) => remark(person, person.answer?.comment));
}

/** Every answer to a text item that is not empty; in the order of the people. */
export function textsOf(people: readonly ItemAnswer[]): readonly Remark[] {
	return people.flatMap((person) => {
		const response = person.answer?.response;
		const isText = response?.state === 'value' && response.value.kind === 'text';
		return isText && response.value.kind === 'text' ? remark(person, response.value.text) : [];
	});
}

function remark({ respondent, group }: ItemAnswer, words: string | undefined): readonly Remark[] {
	const text = words?.trim() ?? '';
	return text === '' ? [] : [{ respondent, group, text }];
}
