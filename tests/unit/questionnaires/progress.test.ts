import { expect, test } from 'vitest';
import {
	arrangeQuestionnaire,
	goalAlignment,
	itemId,
	progress,
	type Answer,
} from '$lib/questionnaires';

const questionnaire = arrangeQuestionnaire({
	packs: [goalAlignment],
	form: 'full',
	hidden: [],
	order: [],
	ownItems: [],
});

test('a response counts, whichever it is; a comment alone does not, nor an item that is not asked', () => {
	const answers = new Map<ReturnType<typeof itemId>, Answer>([
		[itemId('sponsor'), { response: { state: 'dk' } }],
		[itemId('trade-offs'), { response: { state: 'skip' }, importance: 3 }],
		[itemId('obstacles'), { comment: 'Ask Tom.' }],
		[itemId('bad-news'), { response: { state: 'value', value: { kind: 'scale', point: 2 } } }],
		[itemId('long-gone'), { response: { state: 'dk' } }],
	]);
	const { answered, of, sections } = progress(questionnaire, answers);
	expect({ answered, of }).toEqual({ answered: 3, of: 42 });
	expect(sections.map((one) => [one.section.id, one.answered, one.of])).toEqual([
		['purpose', 0, 6],
		['measures', 0, 4],
		['scope', 0, 5],
		['sponsorship', 2, 6],
		['change', 0, 6],
		['communication', 1, 5],
		['users', 0, 5],
		['readiness', 0, 5],
	]);
});
