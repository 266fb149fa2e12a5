import { expect, test } from 'vitest';
import {
	checkAnswer,
	entityId,
	goalAlignment,
	groupId,
	optionId,
	type AnswerValue,
} from '$lib/questionnaires';

function reason(id: string, value: AnswerValue): string | null {
	const item = goalAlignment.items.find((one) => one.id === id);
	if (!item) throw new Error(`no item ${id}`);
	return checkAnswer(item, { response: { state: 'value', value } })?.details.reason ?? null;
}

const id = optionId;

test.each<[string, AnswerValue, string | null]>([
	['day-better', { kind: 'scale', point: 5 }, null],
	['day-better', { kind: 'scale', point: 0 }, 'no point of the scale'],
	['day-better', { kind: 'scale', point: 6 }, 'no point of the scale'],
	['day-better', { kind: 'scale', point: 2.5 }, 'no point of the scale'],
	['day-better', { kind: 'yes-partly-no', choice: 'yes' }, 'another kind of answer'],
	['primary-goal', { kind: 'single', option: id('cost') }, null],
	['primary-goal', { kind: 'single', option: id('fame') }, 'unknown option'],
	['side-tools', { kind: 'multiple', options: [] }, null],
	['side-tools', { kind: 'multiple', options: [id('paper'), id('paper')] }, 'option named twice'],
	['goal-order', { kind: 'ranking', order: [id('cost'), id('risk')] }, null],
	['goal-order', { kind: 'ranking', order: [id('cost')] }, 'fewer than two placed'],
	['goal-order', { kind: 'ranking', order: [id('cost'), id('cost')] }, 'option named twice'],
	['goal-points', { kind: 'allocation', points: new Map([[id('cost'), 100]]) }, null],
	[
		'goal-points',
		{ kind: 'allocation', points: new Map([[id('cost'), 99]]) },
		'points do not add up to 100',
	],
	[
		'goal-points',
		{
			kind: 'allocation',
			points: new Map([
				[id('cost'), 110],
				[id('risk'), -10],
			]),
		},
		'no whole points',
	],
	['goal-points', { kind: 'allocation', points: new Map([[id('fame'), 100]]) }, 'unknown option'],
	['daily-use', { kind: 'number', number: 100 }, null],
	['daily-use', { kind: 'number', number: 100.5 }, 'outside the range'],
	['daily-use', { kind: 'number', number: Number.NaN }, 'outside the range'],
	['go-live-date', { kind: 'date', day: '2028-02-29' }, null],
	['go-live-date', { kind: 'date', day: '2027-02-29' }, 'no calendar day'],
	['go-live-date', { kind: 'date', day: '2027-2-9' }, 'no calendar day'],
	['go-live-date', { kind: 'date', day: '2030-01-01' }, 'outside the horizon'],
	['asked-before', { kind: 'yes-partly-no', choice: 'partly' }, null],
	['sponsor', { kind: 'entity', entity: '@nobody' }, null],
	['sponsor', { kind: 'entity', entity: entityId('person-00000000000051a7') }, null],
	['sponsor', { kind: 'entity', entity: entityId('system-00000000000051a7') }, 'not in that list'],
	['sponsor', { kind: 'entity', entity: entityId('person-51a7') }, 'not in that list'],
	['success-sentence', { kind: 'text', text: 'Calm month ends.' }, null],
	['success-sentence', { kind: 'text', text: ' \n' }, 'empty'],
	['success-sentence', { kind: 'text', text: 'x'.repeat(281) }, 'too long'],
])('%s: %o is %s', (item, value, expected) => {
	expect(reason(item, value)).toBe(expected);
});

const [first] = goalAlignment.items;

test('a comment may have 1000 characters', () => {
	expect(first && checkAnswer(first, { comment: 'x'.repeat(1000) })).toBeNull();
	expect(first && checkAnswer(first, { comment: 'x'.repeat(1001) })?.details).toEqual({
		item: 'primary-goal',
		reason: 'comment too long',
	});
});

test('a prediction is held to the item like an answer', () => {
	const value = { kind: 'single', option: id('fame') } as const;
	const prediction = { group: groupId('it'), response: { state: 'value', value } } as const;
	expect(first && checkAnswer(first, { prediction })?.details.reason).toBe('unknown option');
});

test('only the side questions touched is an answer too', () => {
	expect(
		first && checkAnswer(first, { importance: 3, confidence: 1, evidence: 'told' }),
	).toBeNull();
});
