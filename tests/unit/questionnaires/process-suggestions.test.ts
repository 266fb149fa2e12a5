import { expect, test } from 'vitest';
import {
	ACCOUNT_LIMITS,
	BACK_OFFICE,
	DEFAULT_DEPARTMENTS,
	LEAD_TO_CASH,
	USUAL_SYSTEMS,
} from '$lib/questionnaires';
import { mergeCandidates, normaliseName } from '$lib/scoring';

test.each([
	['processes', [...LEAD_TO_CASH, ...BACK_OFFICE].map(({ name }) => name)],
	['systems', USUAL_SYSTEMS.map(({ name }) => name)],
])('suggested %s are told apart, also by the question which names mean the same', (_, names) => {
	const keys = names.map(normaliseName);
	expect(new Set(keys).size).toBe(names.length);
	expect(mergeCandidates(keys)).toEqual([]);
	expect(names.every((name) => name.length <= ACCOUNT_LIMITS.name)).toBe(true);
});

test('suggested processes belong to departments that an assessment starts with', () => {
	const known = DEFAULT_DEPARTMENTS.map(({ id }) => id);
	for (const { department } of [...LEAD_TO_CASH, ...BACK_OFFICE])
		expect(known).toContain(department);
});
