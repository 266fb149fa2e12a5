import { describe, expect, test } from 'vitest';
import { methodNote, methodTable } from '$lib/report';
import { config } from '$lib/scoring';

/** The path of every single threshold, e.g. "shape.leaningUpTo". */
function pathsOf(value: unknown, path = ''): readonly string[] {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
	return Object.entries(value).flatMap(([key, inner]) =>
		pathsOf(inner, path === '' ? key : `${path}.${key}`),
	);
}

describe('[RE23] the method note', () => {
	test('states every threshold, each once', () => {
		const named = methodNote.flatMap(({ thresholds }) => thresholds);
		expect(named.toSorted()).toEqual(pathsOf(config).toSorted());
	});

	test('every rule is one sentence or more, with numbers in it and a section', () => {
		for (const { sentence, section } of methodNote) {
			expect(sentence()).toMatch(/^[\p{Lu}“].*\d.*\.$/u);
			expect(sentence()).not.toMatch(/undefined|NaN|[{}]/);
			expect(section).toMatch(/^\d(\.\d)?(, \d(\.\d)?)*$/);
		}
		expect(new Set(methodNote.map(({ sentence }) => sentence())).size).toBe(methodNote.length);
	});

	test('is a table with a line a rule', () => {
		const { columns, rows } = methodTable();
		expect(columns).toEqual(['Rule', 'Section']);
		expect(rows.map(({ cells }) => cells.length)).toEqual(methodNote.map(() => 1));
	});
});
