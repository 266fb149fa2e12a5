import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberAxis } from '../../../src/lib/ui/charts/number-axis';

test.each([
	[50, 400, [0, 100, 200, 300, 400]],
	[0, 100, [0, 20, 40, 60, 80, 100]],
	[0, 120, [0, 20, 40, 60, 80, 100, 120]],
	[0, 10_000_000, [0, 10_000_000]],
	[3, 3, [3]],
])('the axis from %d to %d is labelled %j', (min, max, labelled) => {
	expect(numberAxis(min, max).labelled).toEqual(labelled);
});

test('an axis holds what it must, and its ends are labelled', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: -1_000_000, max: 1_000_000 }),
			fc.integer({ min: 1, max: 1_000_000 }),
			(min, width) => {
				const max = min + width;
				const { domain, labelled } = numberAxis(min, max);
				expect(domain[0]).toBeLessThanOrEqual(min);
				expect(domain[1]).toBeGreaterThanOrEqual(max);
				expect([labelled[0], labelled.at(-1)]).toEqual(domain);
				expect(labelled.join('  ').length).toBeLessThan(60);
			},
		),
	);
});
