import { describe, expect, test } from 'vitest';
import { colourDifference } from './colour-difference';
import { contrast, seenAs } from './colour-vision';
import { tokenColour } from './tokens';

const schemes = ['light', 'dark'] as const;
const eyes = ['full', 'protan', 'deutan', 'tritan'] as const;
const steps = [1, 2, 3, 4, 5, 6, 7];
const groups = [1, 2, 3, 4, 5, 6, 7, 8];

describe.each(schemes)('the diverging palette, %s', (scheme) => {
	test.each(eyes)('neighbouring steps differ at a glance to %s eyes', (eye) => {
		const seen = steps.map((step) => seenAs(eye, tokenColour(`--chart-step-${step}`, scheme)));
		const differences = seen.slice(1).map((colour, index) => {
			const before = seen[index];
			if (before === undefined) throw new Error('no step before');
			return colourDifference(before, colour);
		});
		expect(Math.min(...differences)).toBeGreaterThanOrEqual(10);
	});

	test.each(eyes)('steps that are as far below as above differ to %s eyes', (eye) => {
		for (const step of [1, 2, 3]) {
			const [low, high] = [step, 8 - step].map((place) =>
				seenAs(eye, tokenColour(`--chart-step-${place}`, scheme)),
			);
			if (low === undefined || high === undefined) throw new Error('two steps');
			expect(colourDifference(low, high)).toBeGreaterThanOrEqual(10);
		}
	});

	test.each(steps)('the number on step %i can be read', (step) => {
		const ratio = contrast(
			tokenColour(`--chart-step-${step}`, scheme),
			tokenColour(`--chart-on-step-${step}`, scheme),
		);
		expect(ratio).toBeGreaterThanOrEqual(4.5);
	});
});

describe.each(schemes)('marks, %s', (scheme) => {
	test.each(groups)('the letter on group %i can be read and the mark stands out', (group) => {
		const hue = tokenColour(`--chart-group-${group}`, scheme);
		expect(contrast(hue, tokenColour('--chart-on-group', scheme))).toBeGreaterThanOrEqual(4.5);
		expect(contrast(hue, tokenColour('--paper', scheme))).toBeGreaterThanOrEqual(3);
	});

	test.each(['bar', 'level', 'agreement', 'conflict', 'hatch'])('%s stands out', (name) => {
		const ratio = contrast(tokenColour(`--chart-${name}`, scheme), tokenColour('--paper', scheme));
		expect(ratio).toBeGreaterThanOrEqual(3);
	});
});
