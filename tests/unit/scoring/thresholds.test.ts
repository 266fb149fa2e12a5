import { expect, test } from 'vitest';
import { config, thresholdSections } from '$lib/scoring';

test('[SC25] every threshold is a number or a text, and has the section that it comes from', () => {
	expect(Object.keys(thresholdSections).sort()).toEqual(Object.keys(config).sort());
	const leaves = (value: unknown): readonly unknown[] =>
		typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
	for (const value of leaves(config)) {
		expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
	}
});
