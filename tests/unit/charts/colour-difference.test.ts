import { expect, test } from 'vitest';
import { colourDifference } from './colour-difference';
import type { Triple } from './colour-vision';

// Rows of table 1 in Sharma, Wu & Dalal 2005, chosen for their awkward hues.
const published: readonly (readonly [Triple, Triple, number])[] = [
	[[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
	[[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
	[[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
	[[50, 2.5, 0], [73, 25, -18], 27.1492],
	[[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
	[[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
];

test.each(published)('the difference of %j and %j is the published one', (one, other, expected) => {
	expect(colourDifference(one, other)).toBeCloseTo(expected, 4);
	expect(colourDifference(other, one)).toBeCloseTo(expected, 4);
});
