import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divergingStep } from '../../../src/lib/ui/charts/diverging-step';

const value = fc.double({ min: -2, max: 2, noNaN: true });

test('the steps are 1 to 7, symmetric about 4', () => {
	fc.assert(
		fc.property(value, (one) => {
			expect([1, 2, 3, 4, 5, 6, 7]).toContain(divergingStep(one));
			expect(divergingStep(-one)).toBe(8 - divergingStep(one));
		}),
	);
});

test('a higher value never has a lower step', () => {
	fc.assert(
		fc.property(value, value, (one, other) => {
			expect(divergingStep(Math.max(one, other))).toBeGreaterThanOrEqual(
				divergingStep(Math.min(one, other)),
			);
		}),
	);
});

test.each([
	[-1, 1],
	[-0.2, 3],
	[0, 4],
	[0.14, 4],
	[0.15, 5],
	[1, 7],
])('%f is on step %i', (given, step) => {
	expect(divergingStep(given)).toBe(step);
});
