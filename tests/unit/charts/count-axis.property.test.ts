import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countAxisEnd } from '../../../src/lib/ui/charts/count-axis';

test('the axis holds every count, wastes at most half of itself from 8 on, and only grows', () => {
	fc.assert(
		fc.property(fc.nat(5000), (largest) => {
			const end = countAxisEnd(largest);
			expect(end).toBeGreaterThanOrEqual(largest);
			if (largest >= 8) expect(end).toBeLessThanOrEqual(2 * largest);
			expect(countAxisEnd(largest + 1)).toBeGreaterThanOrEqual(end);
		}),
	);
});

test('one more answer rarely moves the axis: at most twelve times up to 500 people', () => {
	const ends = new Set(Array.from({ length: 500 }, (_, count) => countAxisEnd(count)));
	expect(ends.size).toBeLessThanOrEqual(13);
});
