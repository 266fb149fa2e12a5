import { expect, test } from 'vitest';
import { entityId, goalAlignment, groupId, itemId, type Answer } from '$lib/questionnaires';
import { parseAnswerTable } from '$lib/questionnaires/freight-story/parse-answer-table';

const key = {
	items: goalAlignment.items,
	columns: [
		{ key: 'ada', predicts: groupId('it') },
		{ key: 'bo', predicts: groupId('sales') },
	],
	entities: new Map([['ada', entityId('person-0000000000000001')]]),
};

function read(table: string): readonly (Answer | undefined)[] {
	const [item = ''] = table.trim().split(/\s/);
	const answers = parseAnswerTable(table, key);
	return key.columns.map((column) => answers.get(column.key)?.get(itemId(item)));
}

const value = (value: object) => ({ response: { state: 'value', value } });

test.each([
	['day-better 4 .', { kind: 'scale', point: 4 }],
	['primary-goal cost .', { kind: 'single', option: 'cost' }],
	['side-tools paper+chat .', { kind: 'multiple', options: ['paper', 'chat'] }],
	['side-tools none .', { kind: 'multiple', options: [] }],
	['goal-order risk>cost .', { kind: 'ranking', order: ['risk', 'cost'] }],
	['daily-use 42.5 .', { kind: 'number', number: 42.5 }],
	['go-live-date 2027-05-03 .', { kind: 'date', day: '2027-05-03' }],
	['asked-before partly .', { kind: 'yes-partly-no', choice: 'partly' }],
	['sponsor ada .', { kind: 'entity', entity: 'person-0000000000000001' }],
	['sponsor nobody .', { kind: 'entity', entity: '@nobody' }],
])('a cell of %o', (table, expected) => {
	expect(read(table)).toEqual([value(expected), undefined]);
});

test('points stand in the order of the options', () => {
	const points = new Map([
		['revenue', 10],
		['cost', 60],
		['customer', 0],
		['risk', 0],
		['legacy', 5],
		['work', 25],
	]);
	expect(read('goal-points . 10/60/0/0/5/25')).toEqual([
		undefined,
		value({ kind: 'allocation', points }),
	]);
});

test('non-answers, side questions and predictions', () => {
	expect(read('day-better ?!3-~2 /!-1a')).toEqual([
		{
			response: { state: 'dk' },
			importance: 3,
			prediction: { group: 'it', ...value({ kind: 'scale', point: 2 }) },
		},
		{ response: { state: 'skip' }, confidence: 1, evidence: 'assume' },
	]);
	expect(read('day-better x~? .!2-')).toEqual([
		{ response: { state: 'na' }, prediction: { group: 'it', response: { state: 'dk' } } },
		{ importance: 2 },
	]);
});

test('rows run on over indented lines, quotations are comments, or answers to text items', () => {
	expect(read('day-better 1\n  | 2!33s\n  bo: Worse: I have tried it.')).toEqual([
		value({ kind: 'scale', point: 1 }),
		{
			...value({ kind: 'scale', point: 2 }),
			importance: 3,
			confidence: 3,
			evidence: 'saw',
			comment: 'Worse: I have tried it.',
		},
	]);
	expect(read('success-sentence says ?\n  ada: Calm.')).toEqual([
		value({ kind: 'text', text: 'Calm.' }),
		{ response: { state: 'dk' } },
	]);
});

test.each([
	['an unknown item', 'yard 1 2'],
	['an unknown entity', 'sponsor zoe .'],
	['an unknown speaker', 'day-better 1 2\n  zoe: Hello.'],
	['an unknown evidence', 'day-better 1!11z 2'],
	['too few cells', 'day-better 1'],
	['too many cells', 'day-better 1 2 3'],
	['too few points', 'goal-points 50/50 .'],
	['a choice that is none', 'asked-before maybe .'],
])('a table with %s is refused', (_name, table) => {
	expect(() => parseAnswerTable(table, key)).toThrow();
});
