import { Fault, type FaultCode, type FaultDetails } from '$lib/faults';
import {
	entityId,
	itemId,
	optionId,
	sectionId,
	type Item,
	type Response,
} from '$lib/questionnaires';
import { expect, test } from 'vitest';
import { describeResponse } from '../../../src/lib/ui/answers/describe-response';
import { faultWords } from '../../../src/lib/ui/fault-words';

const details: { readonly [Code in FaultCode]: FaultDetails[Code] } = {
	'answer-not-allowed': { item: 'a', reason: 'outside the range' },
	'document-too-new': { missing: ['rule'] },
	'record-malformed': { reason: 'x' },
	'record-unverified': { reason: 'x' },
	'record-unreadable': { kind: 'answer', reason: 'x' },
	'record-too-large': { bytes: 2, limitBytes: 1 },
	'invitation-broken': { reason: 'wrong-checksum' },
	'invitation-too-new': { version: 9 },
	'file-foreign': { name: 'notes.txt' },
	'file-broken': { name: 'a.groundwork', reason: 'x' },
	'file-too-new': { name: 'a.groundwork', version: 9 },
	'file-too-large': { name: 'a.groundwork', bytes: 3_000_000, limitBytes: 2_000_000 },
	'file-of-another-assessment': { name: 'a.groundwork', title: 'CRM' },
	'assessment-not-here': { assessment: '00' },
	'storage-full': { neededBytes: 1 },
	'storage-refused': { reason: 'x' },
	'storage-closed': { assessment: '00' },
	'storage-damaged': { assessment: '00', rows: 3 },
	'storage-slow': { waitedMs: 4900 },
	'browser-unsupported': { missing: ['IndexedDB'] },
	'context-insecure': { origin: 'http://192.168.0.2' },
	'not-facilitator': { action: 'reveal' },
	'peer-misbehaved': { peer: 'x', rule: 'size' },
	'work-failed': { work: 'findings', reason: 'Error' },
	'signalling-unreachable': { url: 'wss://x.example' },
};

test.each(Object.keys(details) as FaultCode[])(
	'%s says what happened and what to do next',
	(code) => {
		const words = faultWords(new Fault(code, details[code]));
		expect(words.what).toMatch(/^\P{Ll}.*[.!?]$/u);
		expect(words.next).toMatch(/^\P{Ll}.*[.!?]$/u);
		expect(`${words.what} ${words.next}`).not.toMatch(/\{|undefined|NaN|\[object/);
	},
);

test('the words of a fault name its data', () => {
	const large = faultWords(new Fault('file-too-large', details['file-too-large']));
	expect(large.what).toContain('3 MB');
	expect(faultWords(new Fault('invitation-broken', { reason: 'empty' })).what).not.toBe(
		faultWords(new Fault('invitation-broken', { reason: 'wrong-length' })).what,
	);
});

const base = {
	id: itemId('i'),
	section: sectionId('s'),
	text: 'Question',
	isShort: false,
} as const;
const options = [
	{ id: optionId('cost'), label: 'Cost' },
	{ id: optionId('growth'), label: 'Growth' },
];
const people = [{ id: entityId('person-1'), name: 'Ines' }];
const cost = optionId('cost');
const growth = optionId('growth');
const value = (given: (Response & { readonly state: 'value' })['value']): Response => ({
	state: 'value',
	value: given,
});
const cases: readonly (readonly [string, Item, Response])[] = [
	[
		'Half',
		{ ...base, kind: 'scale', points: ['None', 'Half', 'All'] },
		value({ kind: 'scale', point: 2 }),
	],
	['Growth', { ...base, kind: 'single', options }, value({ kind: 'single', option: growth })],
	[
		'Cost, Growth',
		{ ...base, kind: 'multiple', options },
		value({ kind: 'multiple', options: [cost, growth] }),
	],
	[
		'Cost, Growth',
		{ ...base, kind: 'multiple', options },
		value({ kind: 'multiple', options: [growth, cost] }),
	],
	[
		'None of these',
		{ ...base, kind: 'multiple', options },
		value({ kind: 'multiple', options: [] }),
	],
	[
		'1. Growth, 2. Cost',
		{ ...base, kind: 'ranking', options },
		value({ kind: 'ranking', order: [growth, cost] }),
	],
	[
		'Cost 30, Growth 70',
		{ ...base, kind: 'allocation', options },
		value({
			kind: 'allocation',
			points: new Map([
				[cost, 30],
				[growth, 70],
			]),
		}),
	],
	[
		'Cost 30, Growth 60, gone 10',
		{ ...base, kind: 'allocation', options },
		value({
			kind: 'allocation',
			points: new Map([
				[optionId('gone'), 10],
				[growth, 60],
				[cost, 30],
			]),
		}),
	],
	[
		'1,200 weeks',
		{ ...base, kind: 'number', unit: 'weeks', min: 0, max: 9999, step: 1, distance: 'ratio' },
		value({ kind: 'number', number: 1200 }),
	],
	[
		'Partly',
		{ ...base, kind: 'yes-partly-no' },
		value({ kind: 'yes-partly-no', choice: 'partly' }),
	],
	[
		'Ines',
		{ ...base, kind: 'entity', list: 'person' },
		value({ kind: 'entity', entity: entityId('person-1') }),
	],
	[
		'Nobody',
		{ ...base, kind: 'entity', list: 'person' },
		value({ kind: 'entity', entity: '@nobody' }),
	],
	[
		'A name that is not on this device',
		{ ...base, kind: 'entity', list: 'person' },
		value({ kind: 'entity', entity: entityId('person-2') }),
	],
	[
		'Paid on time',
		{ ...base, kind: 'text', maxLength: 200 },
		value({ kind: 'text', text: 'Paid on time' }),
	],
	['Don’t know', { ...base, kind: 'yes-partly-no' }, { state: 'dk' }],
	['Not my area', { ...base, kind: 'yes-partly-no' }, { state: 'na' }],
	['Prefer not to say', { ...base, kind: 'yes-partly-no' }, { state: 'skip' }],
];

test.each(cases)('a response in words: %s', (words, item, response) => {
	expect(describeResponse(item, response, people)).toBe(words);
});
