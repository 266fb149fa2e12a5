import { describe, expect, test } from 'vitest';
import * as model from '$lib/model';
import * as records from '$lib/records';
import * as scoring from '$lib/scoring';
import { frontDoorFunctions } from './front-door';
import { runExample } from './run-example';
import * as sample from './sample';

const names = { ...scoring, ...records, ...model, ...sample };

describe.each(['scoring', 'records', 'model'])('what %s hands out', (room) => {
	const functions = frontDoorFunctions(room);

	test('every function has an example', () => {
		expect(functions.length).toBeGreaterThan(10);
		const bare = functions.filter(({ examples }) => examples.length === 0);
		expect(bare.map(({ path, name }) => `${path} ${name}`)).toEqual([]);
	});

	test.each(functions)('the example of $name is true', async ({ name, examples }) => {
		for (const example of examples) {
			expect(example).toContain(name);
			for (const { line, actual, expected } of await runExample(example, names)) {
				expect(actual, line).toEqual(expected);
			}
		}
	});
});

test('an example that is wrong, or claims nothing, is noticed', async () => {
	const [wrong] = await runExample('1 + 1 // => 3', {});
	expect(wrong).toEqual({ line: '1 + 1 // => 3', actual: 2, expected: 3 });
	const [near] = await runExample('const third = 1 / 3;\nthird // ≈ 0.333', {});
	expect(near?.actual).toBe(near?.expected);
	await expect(runExample('1 + 1', {})).rejects.toThrow('claims nothing');
});
