import { describe, expect, test } from 'vitest';
import { entityId, type EntityId, type ProcessAccount } from '$lib/questionnaires';
import { parseAccountTable } from '$lib/questionnaires/freight-story/parse-account-table';
import { calledBy } from '$lib/questionnaires/freight-story/parse-mention';

const id = (list: string, last: number): EntityId => entityId(`${list}-000000000000000${last}`);
const entry = (list: string, last: number) => ({ kind: 'entry', id: id(list, last) });

const key = {
	speakers: ['ada', 'bo'],
	people: calledBy([{ key: 'ada', id: id('person', 1) }]),
	processes: calledBy([
		{ key: 'load', id: id('process', 1) },
		{ key: 'drive', id: id('process', 2) },
	]),
	systems: calledBy([{ key: 'board', id: id('system', 1) }]),
};

function read(...lines: readonly string[]): ProcessAccount | undefined {
	const table = ['load ada', ...lines.map((line) => `  ${line}`)].join('\n');
	return parseAccountTable(table, key)[0]?.account;
}

test('one account after the other, each by its speaker', () => {
	const accounts = parseAccountTable('\nload ada\n  knows do\n\ndrive bo\n  knows saw\n', key);
	expect(accounts).toEqual([
		{ speaker: 'ada', process: id('process', 1), account: { basis: 'do' } },
		{ speaker: 'bo', process: id('process', 2), account: { basis: 'saw' } },
	]);
});

test('a head without lines is an account in which nothing was answered', () => {
	expect(read()).toEqual({});
});

test.each<[string, object]>([
	['written no', { documented: 'no' }],
	['written ? | a shelf | ?', { documented: 'dk', documentPlace: 'a shelf', documentTrue: 'dk' }],
	['written yes | - | partly', { documented: 'yes', documentTrue: 'partly' }],
	['owner ada', { owner: entry('person', 1) }],
	['owner "Sales"', { owner: { kind: 'words', text: 'Sales' } }],
	['owner nobody', { owner: { kind: 'none' } }],
	['backup ?', { backup: { kind: 'dk' } }],
	['counts board', { authority: entry('system', 1) }],
	['pressure one-person | Ada', { pressure: 'one-person', pressureNote: 'Ada' }],
	['knows assume', { basis: 'assume' }],
	['in drive', { inputs: [{ from: entry('process', 2) }] }],
	[
		'in outside | a box | by hand | a bell',
		{ inputs: [{ from: { kind: 'outside' }, item: 'a box', form: 'by hand', trigger: 'a bell' }] },
	],
	['in ? | a box', { inputs: [{ from: { kind: 'dk' }, item: 'a box' }] }],
	['out nobody | a list', { outputs: [{ to: { kind: 'none' }, item: 'a list' }] }],
	['out outside | - | by post', { outputs: [{ to: { kind: 'outside' }, form: 'by post' }] }],
	[
		'system "A pad" | notes',
		{ systems: [{ system: { kind: 'words', text: 'A pad' }, purpose: 'notes' }] },
	],
	[
		'data weight | nobody | a slip',
		{ data: [{ what: 'weight', source: { kind: 'none' }, copies: 'a slip' }] },
	],
	['step re-keyed | the weight', { manualSteps: [{ how: 're-keyed', what: 'the weight' }] }],
	[
		'approval overload | ada | we wait',
		{ approvals: [{ what: 'overload', who: entry('person', 1), whenAway: 'we wait' }] },
	],
	[
		'around unofficial-tool | a pad | speed | ? | weights | chaos',
		{
			workarounds: [
				{
					kind: 'unofficial-tool',
					what: 'a pad',
					purpose: 'speed',
					owner: { kind: 'dk' },
					data: 'weights',
					ifStops: 'chaos',
				},
			],
		},
	],
	['around exception | at night', { workarounds: [{ kind: 'exception', what: 'at night' }] }],
])('%s', (line, expected) => {
	expect(read(line)).toEqual(expected);
});

test('lines of a story make one text, rows of a list one list', () => {
	expect(
		read('story I load.', 'step by-hand | one', 'story I sign.', 'step by-hand | two'),
	).toEqual({
		story: 'I load. I sign.',
		manualSteps: [
			{ how: 'by-hand', what: 'one' },
			{ how: 'by-hand', what: 'two' },
		],
	});
});

describe('a list that is empty and one that is not known', () => {
	test.each([
		['inputs', 'inputs'],
		['outputs', 'outputs'],
		['systems', 'systems'],
		['sources', 'data'],
		['steps', 'manualSteps'],
		['approvals', 'approvals'],
		['workarounds', 'workarounds'],
	])('%s', (word, field) => {
		expect(read(`${word} none`)).toEqual({ [field]: [] });
		expect(read(`${word} ?`)).toEqual({ [field]: 'dk' });
	});
});

test.each([
	['a word that is none', 'wrote no'],
	['a word without anything behind it', 'owner'],
	['a code that is none', 'written maybe'],
	['a name that is on no list', 'owner cy'],
	['a person where a process belongs', 'in ada'],
	['an output to don’t know of a system', 'out board'],
	['a list with a word of its own', 'inputs some'],
	['a row without its main part', 'data weight'],
	['a step in an order that is wrong', 'step the weight | by-hand'],
])('%s is refused', (_what, line) => {
	expect(() => read(line)).toThrow('account of load ada');
});

test('what may be said once is not said twice, nor a list and that it is empty', () => {
	expect(() => read('owner ada', 'owner nobody')).toThrow('account of load ada');
	expect(() => read('in drive', 'inputs none')).toThrow('account of load ada');
});

test.each(['fly ada', 'load cy', 'load'])('head %s is refused', (head) => {
	expect(() => parseAccountTable(head, key)).toThrow(`account of ${head}`);
});
