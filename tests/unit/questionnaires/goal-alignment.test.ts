import { describe, expect, test } from 'vitest';
import { goalAlignment, ID_PATTERN, type Item } from '$lib/questionnaires';

const { items, sections } = goalAlignment;
const short = items.filter((item) => item.isShort);
const predicted = items.filter((item) => item.isPredicted);

/** Everything a respondent reads of an item. */
function wordsOf(item: Item): readonly string[] {
	const labels = 'options' in item ? item.options.map((option) => option.label) : [];
	return [item.text, item.hint ?? '', ...labels, ...('points' in item ? item.points : [])];
}

test('36 to 48 items in eight sections, several in each', () => {
	expect(items.length).toBeGreaterThanOrEqual(36);
	expect(items.length).toBeLessThanOrEqual(48);
	expect(sections).toHaveLength(8);
	for (const section of sections) {
		const own = items.filter((item) => item.section === section.id);
		expect(own.length, section.id).toBeGreaterThanOrEqual(4);
		// About two minutes at twenty seconds an item.
		expect(own.length, section.id).toBeLessThanOrEqual(6);
	}
});

test('items stand in the order of their sections', () => {
	const order = [...new Set(items.map((item) => item.section))];
	expect(order).toEqual(sections.map((section) => section.id));
});

test('ids are ids and unique', () => {
	const ids = [...items.map((item) => item.id), ...sections.map((section) => section.id)];
	for (const id of ids) expect(id).toMatch(ID_PATTERN);
	expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
	expect(new Set(sections.map((section) => section.id)).size).toBe(sections.length);
});

test('all ten kinds are used', () => {
	expect(new Set(items.map((item) => item.kind)).size).toBe(10);
});

test('the short form has 13 to 17 items and touches every section', () => {
	expect(short.length).toBeGreaterThanOrEqual(13);
	expect(short.length).toBeLessThanOrEqual(17);
	expect(new Set(short.map((item) => item.section)).size).toBe(sections.length);
});

test('at least five items are asked twice, all of them in the short form, none as free text', () => {
	expect(predicted.length).toBeGreaterThanOrEqual(5);
	for (const item of predicted) {
		expect(item.isShort).toBe(true);
		expect(['scale', 'single', 'yes-partly-no']).toContain(item.kind);
	}
});

test('readiness is read off scales and yes-partly-no only, in both directions', () => {
	const rated = items.filter((item) => item.readiness);
	for (const item of rated) expect(['scale', 'yes-partly-no']).toContain(item.kind);
	expect(new Set(rated.map((item) => item.readiness?.reversed))).toEqual(new Set([true, false]));
	expect(new Set(rated.map((item) => item.section))).toEqual(
		new Set(['scope', 'sponsorship', 'change', 'communication', 'users', 'readiness']),
	);
});

describe.each(items.map((item) => [item.id, item] as const))('%s', (_id, item) => {
	test('is one short question', () => {
		expect(item.text.length).toBeLessThanOrEqual(160);
		expect(item.text).toMatch(/^[A-Z][^?]*\?$/);
	});

	test('does not ask for agreement', () => {
		for (const words of wordsOf(item)) expect(words).not.toMatch(/agree/i);
	});

	test('has distinct labels, five on a scale', () => {
		if (item.kind === 'scale') {
			expect(item.points).toHaveLength(5);
			expect(new Set(item.points).size).toBe(5);
		}
		if ('options' in item) {
			expect(new Set(item.options.map((option) => option.label)).size).toBe(item.options.length);
			expect(item.options.length).toBeLessThanOrEqual(7);
		}
	});
});

test('no question is asked in the same words twice', () => {
	const texts = items.map((item) => item.text.toLowerCase().replace(/\W+/g, ' '));
	expect(new Set(texts).size).toBe(texts.length);
});

/** Flesch-Kincaid grade; syllables are counted as groups of vowels, a final e left out. */
function readingGrade(text: string): number {
	const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
	const sentences = text.match(/[^.?!]+/g) ?? [];
	const syllables = words.reduce(
		(sum, word) => sum + Math.max(1, (word.replace(/e$/, '').match(/[aeiouy]+/g) ?? []).length),
		0,
	);
	return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

test('the questions together read at about grade 7 or below', () => {
	const all = items.map((item) => item.text).join(' ');
	expect(readingGrade(all)).toBeLessThanOrEqual(7.5);
});
