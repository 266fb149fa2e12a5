import { expect, test } from 'vitest';
import { parseAccountBody, parseFieldBody, parseJoinBody } from '$lib/model';
import type { CborValue } from '$lib/records';

// The limits that docs/format.md tells other programs.

test('[MO8] a shared field has at most 2,000 characters', () => {
	expect(parseFieldBody('x'.repeat(2000))).toBe('x'.repeat(2000));
	expect(parseFieldBody('x'.repeat(2001))).toMatchObject({ code: 'record-unreadable' });
});

test('[MO8] a list in an account has at most 30 rows, a line 300 characters, the story 2,000', () => {
	const steps = (count: number, what = 'Copies it'): CborValue =>
		new Map([
			[
				11,
				Array.from(
					{ length: count },
					() =>
						new Map([
							[0, what],
							[1, 'by-hand'],
						]),
				),
			],
		]);
	expect(parseAccountBody(steps(30))).toHaveProperty('manualSteps.length', 30);
	for (const body of [steps(31), steps(1, 'x'.repeat(301)), new Map([[0, 'x'.repeat(2001)]])]) {
		expect(parseAccountBody(body)).toMatchObject({ code: 'record-unreadable' });
	}
});

test('[MO8] a name has 1 to 80 characters and is not blank', () => {
	const join = (name: string) =>
		parseJoinBody(
			new Map([
				[0, name],
				[1, 'it'],
				[2, 'it'],
			]),
		);
	expect(join('x'.repeat(80))).toMatchObject({ name: 'x'.repeat(80) });
	for (const name of ['', '  ', 'x'.repeat(81)]) {
		expect(join(name)).toMatchObject({ code: 'record-unreadable' });
	}
});
