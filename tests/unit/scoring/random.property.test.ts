import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Generator, hashSeed, seededGenerator, shuffled, stateOfSeed } from '$lib/scoring';

describe('[SC32] numbers from a seed', () => {
	test('same seed, same numbers; they are whole and under 2^32', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (seed) => {
				const [one, other] = [seededGenerator(seed), new Generator(stateOfSeed(seed))];
				for (let draw = 0; draw < 20; draw += 1) {
					const number = one.next();
					expect(number).toBe(other.next());
					expect(Number.isInteger(number) && number >= 0 && number < 2 ** 32).toBe(true);
				}
			}),
		);
	});
	test('FNV-1a at its published points', () => {
		// Fowler, Noll & Vo, test vectors of the 32-bit form.
		expect(hashSeed('')).toBe(0x811c9dc5);
		expect(hashSeed('a')).toBe(0xe40c292c);
		expect(hashSeed('foobar')).toBe(0xbf9cf968);
	});
	test('below n is under n, and is each of them in turn', () => {
		fc.assert(
			fc.property(fc.string(), fc.integer({ min: 1, max: 9 }), (seed, n) => {
				const generator = seededGenerator(seed);
				const seen = new Set(Array.from({ length: 60 * n }, () => generator.below(n)));
				expect([...seen].sort((a, b) => a - b)).toEqual([...Array(n).keys()]);
			}),
		);
	});
	test('a shuffle keeps every item, is the same for the same seed, and leaves the list alone', () => {
		fc.assert(
			fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
				const before = [...items];
				const after = shuffled(items, seed);
				expect(after.toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b));
				expect(shuffled(items, seed)).toEqual(after);
				expect(items).toEqual(before);
			}),
		);
	});
	test('labels are shuffled as by the definition, one draw a place', () => {
		fc.assert(
			fc.property(fc.string(), fc.integer({ min: 0, max: 40 }), (seed, n) => {
				const labels = Uint32Array.from(Array(n).keys());
				seededGenerator(seed).shuffle(labels);
				const generator = seededGenerator(seed);
				const expected = [...Array(n).keys()];
				for (let place = n - 1; place > 0; place -= 1) {
					const other = generator.below(place + 1);
					[expected[place], expected[other]] = [expected[other] ?? 0, expected[place] ?? 0];
				}
				expect([...labels]).toEqual(expected);
			}),
		);
	});
});
