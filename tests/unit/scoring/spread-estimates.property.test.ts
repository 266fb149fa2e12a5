import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	answerColumn,
	exactPermutationTest,
	ratioDistance,
	ratioSpread,
	seededPermutationTest,
	tableSpread,
	type SpreadOf,
} from '$lib/scoring';

/** Amounts: few different ones, so that arrangements tie, or any, below 0 too. */
const amount = fc.oneof(
	fc.integer({ min: -2, max: 4 }),
	fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
);
const groupOf = fc.constantFrom('a', 'b', 'c');
const few = fc.array(fc.tuple(amount, groupOf), { minLength: 3, maxLength: 7 });
const many = fc.array(fc.tuple(amount, groupOf), { minLength: 20, maxLength: 60 });

/** Spreads that are compared by an estimate, and the same without one. */
const spreads: readonly (readonly [
	string,
	(values: readonly number[]) => SpreadOf,
	(values: readonly number[]) => SpreadOf,
])[] = [['ratio', ratioSpread, ratioTable]];

function ratioTable(values: readonly number[]): SpreadOf {
	const { codes, kinds, distances } = answerColumn(values, (value) => value, ratioDistance);
	return tableSpread([...codes], kinds, distances);
}

describe.each(spreads)('[SC33] estimate of the spread of the kind %s', (_, quick, plain) => {
	test('counts the same arrangements as the spread itself, all of them or drawn', () => {
		fc.assert(
			fc.property(few, many, fc.string(), (small, large, seed) => {
				const [values, groups] = unzipped(small);
				expect(exactPermutationTest(quick(values), groups)).toEqual(
					exactPermutationTest(plain(values), groups),
				);
				const [amounts, places] = unzipped(large);
				expect(seededPermutationTest(quick(amounts), places, seed, 40)).toEqual(
					seededPermutationTest(plain(amounts), places, seed, 40),
				);
			}),
			{ numRuns: 60 },
		);
	});
	test('tells a limit however near to the spread, on either side', () => {
		const nearness = fc.oneof(
			fc.constantFrom(0, 1, -1),
			fc.double({ noNaN: true, min: -1, max: 1 }),
		);
		fc.assert(
			fc.property(many, nearness, fc.nat(16), (all, sign, digits) => {
				const [values, groups] = unzipped(all);
				const names = ['a', 'b', 'c'];
				const sizes = names.map((name) => groups.filter((group) => group === name).length);
				const labels = Uint32Array.from(groups, (group) => names.indexOf(group));
				const spread = quick(values)(sizes);
				const own = plain(values)(sizes)(labels);
				expect(spread(labels)).toBe(own);
				const limit = own * (1 + sign * 10 ** -digits);
				expect(spread.isAtMost?.(labels, limit)).toBe(own <= limit);
			}),
			{ numRuns: 300 },
		);
	});
});

function unzipped(
	all: readonly (readonly [number, string])[],
): readonly [readonly number[], readonly string[]] {
	return [all.map(([value]) => value), all.map(([, group]) => group)];
}
