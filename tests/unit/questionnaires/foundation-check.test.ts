import { describe, expect, test } from 'vitest';
import {
	arrangeQuestionnaire,
	findPack,
	FOUNDATION_ROWS,
	foundationCheck,
	goalAlignment,
} from '$lib/questionnaires';

const { items, sections } = foundationCheck;

test('five leaks and five symptoms, in the order of the profile, all in the short form', () => {
	expect(items.map(({ id }) => id)).toEqual(FOUNDATION_ROWS.map(({ id }) => id));
	expect(FOUNDATION_ROWS.map(({ kind }) => kind)).toEqual([
		...new Array<string>(5).fill('leak'),
		...new Array<string>(5).fill('symptom'),
	]);
	for (const [section, own] of [
		[sections[0], items.slice(0, 5)],
		[sections[1], items.slice(5)],
	] as const) {
		expect(own.map((item) => item.section)).toEqual(own.map(() => section?.id));
	}
	expect(items.every(({ isShort }) => isShort)).toBe(true);
});

test('it is found by its id and version, and no item or section has the id of another pack’s', () => {
	expect(findPack('foundation-check', 1)).toBe(foundationCheck);
	const ids = (pack: typeof goalAlignment) => [...pack.items, ...pack.sections].map(({ id }) => id);
	expect(ids(foundationCheck).filter((id) => ids(goalAlignment).includes(id))).toEqual([]);
});

test('it stands after the usual questions and counts towards no readiness', () => {
	const packs = [goalAlignment, foundationCheck];
	const arranged = arrangeQuestionnaire({
		packs,
		form: 'short',
		hidden: [],
		order: [],
		ownItems: [],
	});
	expect(arranged.sections.slice(-2)).toEqual(sections);
	expect(arranged.items.slice(-10)).toEqual(items);
	expect(items.some((item) => item.readiness !== undefined)).toBe(false);
});

describe.each(items.map((item) => [item.id, item] as const))('%s', (_id, item) => {
	test('is one short question with five labels of its own, and does not ask for agreement', () => {
		expect(item.text).toMatch(/^[A-Z][^?]*\?$/);
		expect(item.text.length).toBeLessThanOrEqual(160);
		const points = item.kind === 'scale' ? item.points : [];
		expect(new Set(points).size).toBe(5);
		for (const words of [item.text, item.hint ?? '', ...points]) {
			expect(words).not.toMatch(/agree|platform|best practice|maturity/i);
		}
	});
});
