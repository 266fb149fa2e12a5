import { optionId } from '$lib/questionnaires';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { givenPoints, shareEvenly } from '../../../src/lib/ui/answers/share-evenly';

const options = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(optionId);
const shared = fc
	.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: options.length })
	.map((points) => new Map(points.map((count, at) => [options[at] ?? optionId('x'), count])));

test('whatever is left is shared to the last point, and nobody loses any', () => {
	fc.assert(
		fc.property(shared, (points) => {
			const after = shareEvenly([...points.keys()], points);
			expect(givenPoints(after)).toBe(Math.max(100, givenPoints(points)));
			for (const [option, count] of points) {
				expect(after.get(option)).toBeGreaterThanOrEqual(count);
				expect(Number.isInteger(after.get(option))).toBe(true);
			}
		}),
	);
});

test('those who have none yet come first, and shares differ by one at most', () => {
	fc.assert(
		fc.property(shared, (points) => {
			const keys = [...points.keys()];
			const after = shareEvenly(keys, points);
			const empty = keys.filter((key) => points.get(key) === 0);
			const takers = empty.length > 0 ? empty : keys;
			const gains = takers.map((key) => (after.get(key) ?? 0) - (points.get(key) ?? 0));
			expect(Math.max(...gains) - Math.min(...gains)).toBeLessThanOrEqual(1);
			for (const key of keys.filter((each) => !takers.includes(each))) {
				expect(after.get(key)).toBe(points.get(key));
			}
		}),
	);
});
