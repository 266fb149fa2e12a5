import { expect, test } from 'vitest';
import { isFault } from '$lib/faults';
import { parseItem } from '$lib/questionnaires';

const base = { id: 'yard', section: 'own', text: 'How full is the yard?', isShort: false };
const scale = { ...base, kind: 'scale', points: ['Empty', 'Half full', 'Full'] };
const option = (id: string) => ({ id, label: id });
const many = (count: number) => Array.from({ length: count }, (_, index) => `o${index}`);

test('fields that this version does not know are left out', () => {
	expect(parseItem({ ...scale, colour: 'red', readiness: { reversed: true, since: 3 } })).toEqual({
		...scale,
		readiness: { reversed: true },
	});
});

test('the fault names the field', () => {
	const fault = parseItem({ ...scale, text: '' });
	expect(isFault(fault) && fault.code).toBe('record-unreadable');
	expect(isFault(fault) && fault.message).toContain('text');
});

test.each([
	['an unknown kind', { ...base, kind: 'slider' }],
	['an id that is none', { ...scale, id: 'The Yard' }],
	['an id of another type', { ...scale, id: 7 }],
	['a question of 501 characters', { ...scale, text: 'x'.repeat(501) }],
	['a blank question', { ...scale, text: '   ' }],
	['one point', { ...scale, points: ['Empty'] }],
	['twelve points', { ...scale, points: many(12) }],
	['one option', { ...base, kind: 'single', options: [option('a')] }],
	['21 options', { ...base, kind: 'multiple', options: many(21).map(option) }],
	['an option twice', { ...base, kind: 'ranking', options: [option('a'), option('a')] }],
	['a weight above one', { ...scale, weight: 1.5 }],
	['a list that does not exist', { ...base, kind: 'entity', list: 'vehicle' }],
	['too long an answer', { ...base, kind: 'text', maxLength: 2001 }],
	['an upside-down horizon', { ...base, kind: 'date', min: '2030-01-01', max: '2029-01-01' }],
	['a day that does not exist', { ...base, kind: 'date', min: '2029-02-30', max: '2030-01-01' }],
	['nothing', null],
	['a list', [scale]],
])('%s is refused', (_name, data) => {
	expect(isFault(parseItem(data))).toBe(true);
});

const number = { ...base, kind: 'number', unit: 'm', min: 0, max: 9, step: 1, distance: 'ratio' };

test.each([
	['an empty range', { min: 9 }],
	['an endless range', { max: Number.POSITIVE_INFINITY }],
	['no step', { step: 0 }],
	['a ratio below zero', { min: -1 }],
])('a number with %s is refused', (_name, change) => {
	expect(isFault(parseItem(number))).toBe(false);
	expect(isFault(parseItem({ ...number, ...change }))).toBe(true);
});
