import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { optionId, type Item, type NumberItem, type SingleItem } from '$lib/questionnaires';
import {
	alphaBootstrap,
	itemIndices,
	krippendorffAlpha,
	rwgOfItems,
	type ExpertIndex,
	type ExpertValue,
	type Result,
	type ScoringInput,
} from '$lib/scoring';
import { finish } from './finish';
import { point, scaleItem, SECTION, smallRound, type Said } from './small-round';

const SEED = { sessionSeed: 'session' };

/** Answers of some people to some questions, 1..5, null = none; at least two answers to every question. */
const answers = (questions: number) =>
	fc.array(
		fc
			.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 5 }), { minLength: 4, maxLength: 7 })
			.filter((all) => all.filter((one) => one !== null).length >= 2),
		{ minLength: questions, maxLength: questions },
	);

const SECTION_INDICES: ReadonlySet<ExpertIndex> = new Set([
	'section-questions',
	'alpha',
	'rwg-section',
]);

function sectionOf(input: ScoringInput, item: Item): ReadonlyMap<ExpertIndex, ExpertValue> {
	const lines = finish(itemIndices(input, item.id, SEED));
	return new Map(
		lines.filter(({ index }) => SECTION_INDICES.has(index)).map((line) => [line.index, line]),
	);
}

/** The answers that there are to each question. */
function given(units: readonly (readonly (number | null)[])[]): readonly (readonly number[])[] {
	return units.map((unit) => unit.filter((one) => one !== null));
}

function expectClose(own: Result<number> | undefined, expected: Result<number>): void {
	if (own === undefined) throw new Error('no such index');
	expect(own.ok).toBe(expected.ok);
	if (own.ok && expected.ok) expect(own.value).toBeCloseTo(expected.value, 9);
	else expect(own).toEqual(expected);
}

function scaleRound(units: readonly (readonly (number | null)[])[], more: readonly Item[] = []) {
	const items = units.map((_, place) => scaleItem(`q${place}`));
	const said = Object.fromEntries(
		units.map((unit, place): [string, readonly Said[]] => [
			`q${place}`,
			unit.map((one) => (one === null ? null : point(one))),
		]),
	);
	return { items, input: smallRound([...items, ...more], said, {}) };
}

describe('[SC63] indices of a section', () => {
	test('scales: the alphas and r_wg(J) of the library over the questions with as many points', () => {
		fc.assert(
			fc.property(answers(3), (units) => {
				const shorter = scaleItem('short', { points: ['low', 'high'] });
				const { items, input } = scaleRound(units, [shorter]);
				const [first] = items;
				if (!first) throw new Error('no item');
				const own = sectionOf(input, first);
				expect(own.get('section-questions')?.value).toEqual({ ok: true, value: 3 });
				expectClose(own.get('alpha')?.value, krippendorffAlpha(given(units), 'ordinal'));
				expectClose(own.get('rwg-section')?.value, rwgOfItems(given(units), 5));
				expect(own.get('alpha')?.interval).toEqual({ ok: false, reason: 'too-few' });
			}),
			{ numRuns: 30 },
		);
	});
	test('from ten questions on the interval is the library’s, and does not depend on the order of people', () => {
		fc.assert(
			fc.property(answers(10), (units) => {
				const { items, input } = scaleRound(units);
				const [first] = items;
				if (!first) throw new Error('no item');
				const own = sectionOf(input, first);
				const seed = `${SEED.sessionSeed}|alpha|${SECTION}`;
				const expected = finish(alphaBootstrap(given(units), 'ordinal', seed));
				const interval = own.get('alpha')?.interval;
				expect(interval?.ok).toBe(expected.ok);
				if (interval?.ok && expected.ok) {
					expect(interval.value.lo).toBeCloseTo(expected.value.lo, 9);
					expect(interval.value.hi).toBeCloseTo(expected.value.hi, 9);
				}
				const turned = { ...input, respondents: input.respondents.toReversed() };
				expect([...sectionOf(turned, first)]).toEqual([...own]);
			}),
			{ numRuns: 4 },
		);
	});
	test('the share done only grows, and never past the whole', () => {
		fc.assert(
			fc.property(answers(10), (units) => {
				const { items, input } = scaleRound(units);
				const shares = items.slice(0, 1).flatMap(({ id }) => [...itemIndices(input, id, SEED)]);
				expect(shares).toEqual(shares.toSorted((a, b) => a - b));
				expect(shares[0]).toBeGreaterThan(0);
				expect(shares.at(-1)).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 3 },
		);
	});
	test('choices: only those with the same options, in whatever order they stand', () => {
		const options = ['red', 'green'].map((label) => ({ id: optionId(label), label }));
		const choice = (id: string, own = options): SingleItem => ({
			...scaleItem(id),
			kind: 'single',
			options: own,
		});
		const items = [
			choice('a'),
			choice('b', options.toReversed()),
			choice('c', [...options, { id: optionId('blue'), label: 'blue' }]),
			choice(
				'd',
				options.map(({ id }) => ({ id, label: 'other words' })),
			),
		];
		const pick = (option: string): Said => ({ kind: 'single', option: optionId(option) });
		const input = smallRound(
			items,
			{ a: ['red', 'red', 'green'].map(pick), b: ['green', 'green', 'green'].map(pick) },
			{},
		);
		const [first, , third] = items;
		if (!first || !third) throw new Error('no item');
		const own = sectionOf(input, first);
		expect(own.get('section-questions')?.value).toEqual({ ok: true, value: 2 });
		const said = [
			[0, 0, 1],
			[1, 1, 1],
		];
		expectClose(own.get('alpha')?.value, krippendorffAlpha(said, 'nominal'));
		expect([...own.keys()]).not.toContain('rwg-section');
		expect(sectionOf(input, third).get('alpha')?.value).toEqual({ ok: false, reason: 'too-few' });
	});
	test('amounts: only those in the same unit, by difference', () => {
		const amount = (id: string, unit: string): NumberItem => ({
			...scaleItem(id),
			kind: 'number',
			unit,
			min: 0,
			max: 1e6,
			step: 1,
			distance: 'ratio',
		});
		const items = [amount('a', 'euros'), amount('b', 'euros'), amount('c', 'weeks')];
		const euros = (number: number): Said => ({ kind: 'number', number });
		const [a, b] = [
			[10, 20, 40],
			[1, 1, 3],
		];
		const input = smallRound(items, { a: a.map(euros), b: b.map(euros), c: b.map(euros) }, {});
		const [first] = items;
		if (!first) throw new Error('no item');
		const own = sectionOf(input, first);
		expect(own.get('section-questions')?.value).toEqual({ ok: true, value: 2 });
		expectClose(own.get('alpha')?.value, krippendorffAlpha([a, b], 'interval'));
	});
	test('kinds that share no scale have no index of the section', () => {
		const item: Item = { ...scaleItem('m'), kind: 'multiple', options: [] };
		expect(sectionOf(smallRound([item], {}, {}), item).size).toBe(0);
	});
	test('where answers are anonymous a question that too few answered changes nothing', () => {
		fc.assert(
			fc.property(answers(3), answers(1), (units, [other = []]) => {
				const few = other.slice(0, 2);
				const { items, input } = scaleRound([...units.map((unit) => [...unit, 3, 3, 3]), few]);
				const [first] = items;
				if (!first) throw new Error('no item');
				const guarded = sectionOf({ ...input, least: 3 }, first);
				const without = sectionOf({ ...input, items: items.slice(0, 3), least: 3 }, first);
				expect([...guarded]).toEqual([...without]);
			}),
			{ numRuns: 30 },
		);
	});
});
