import { expect, test } from 'vitest';
import {
	DEFAULT_DEPARTMENTS,
	DEFAULT_GROUPS,
	ID_PATTERN,
	INITIATIVE_KINDS,
} from '$lib/questionnaires';

test.each([
	['groups', DEFAULT_GROUPS],
	['departments', DEFAULT_DEPARTMENTS],
])('the default %s have unique ids and names', (_name, list) => {
	expect(list.length).toBeGreaterThanOrEqual(5);
	for (const { id, name } of list) {
		expect(id).toMatch(ID_PATTERN);
		expect(name).not.toBe('');
	}
	expect(new Set(list.map((one) => one.id)).size).toBe(list.length);
	expect(new Set(list.map((one) => one.name)).size).toBe(list.length);
});

test('every kind of initiative is named once', () => {
	expect(INITIATIVE_KINDS).toEqual([...new Set(INITIATIVE_KINDS)]);
	expect(INITIATIVE_KINDS.at(-1)).toBe('other');
});
