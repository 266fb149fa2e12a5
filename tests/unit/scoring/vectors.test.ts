import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { evaluate, MEASURE_NAMES } from '../../vectors/evaluate';
import { differences } from '../../vectors/matches';

const vector = v.object({
	id: v.string(),
	measure: v.string(),
	input: v.unknown(),
	params: v.unknown(),
	expected: v.unknown(),
	tolerance: v.number(),
});

const file = new URL('../../fixtures/vectors.json', import.meta.url);
const vectors = v.parse(v.array(vector), JSON.parse(readFileSync(file, 'utf8')));

test('[SC3] every measure of the vectors is computed, and no other', () => {
	const named = new Set(vectors.map(({ measure }) => measure));
	expect([...MEASURE_NAMES].sort()).toEqual([...named].sort());
	expect(MEASURE_NAMES.length).toBe(71);
	expect(vectors.length).toBe(292);
});

describe.each(MEASURE_NAMES.map((name) => ({ name })))('[SC3] $name', ({ name }) => {
	const own = vectors.filter(({ measure }) => measure === name);

	test('has vectors', () => expect(own.length).toBeGreaterThan(0));

	test.each(own)('$id', ({ input, params, expected, tolerance }) => {
		expect(differences(evaluate(name, input, params), expected, tolerance)).toEqual([]);
	});
});

test('an unknown measure is not passed over in silence', () => {
	expect(() => evaluate('ordinal.nonsense', {}, {})).toThrow('unknown measure');
});
