import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	answerColumn,
	arrangementsOf,
	choiceSpread,
	exactPermutationTest,
	lineSpread,
	matrixOfRows,
	ordinalSplit,
	orderedSpread,
	permanova,
	questionnaireTest,
	rankDistance,
	rankSpread,
	seededPermutationTest,
	tableSpread,
	type SpreadOf,
} from '$lib/scoring';
import { total } from './arbitraries';

const KINDS = 5;

/** People with a category 0..4 and a group of three, at least one person in each of two groups. */
const people = fc
	.array(fc.tuple(fc.nat(KINDS - 1), fc.constantFrom('a', 'b', 'c')), {
		minLength: 3,
		maxLength: 8,
	})
	.filter((all) => new Set(all.map(([, group]) => group)).size > 1);

const codesOf = (all: readonly (readonly [number, string])[]) => all.map(([code]) => code);
const groupsOf = (all: readonly (readonly [number, string])[]) => all.map(([, group]) => group);

/** Every spread of the same categories, and the distance that it stands for. */
const spreads: readonly (readonly [
	string,
	(codes: readonly number[]) => SpreadOf,
	(a: number, b: number) => number,
])[] = [
	['ordered', (codes) => orderedSpread(codes, KINDS), (a, b) => Math.abs(a - b) / (KINDS - 1)],
	['choice', (codes) => choiceSpread(codes, KINDS), (a, b) => Number(a !== b)],
	['line', (codes) => lineSpread([codes.map((code) => code / 7)]), (a, b) => Math.abs(a - b) / 7],
	[
		'rank',
		(codes) => rankSpread(codes.map(ranksOf)),
		(a, b) => rankDistance(ranksOf(a), ranksOf(b)),
	],
	['table', tableOf, oddDistance],
];

/** Five different rankings of three options. */
function ranksOf(code: number): readonly number[] {
	return (
		[
			[1, 2, 3],
			[1, 3, 2],
			[2, 1, 3],
			[3, 1, 2],
			[2, 2, 2],
		][code] ?? []
	);
}

function oddDistance(a: number, b: number): number {
	return a === b ? 0 : 1 / (1 + a + b);
}

function tableOf(codes: readonly number[]): SpreadOf {
	const column = answerColumn(codes, (code) => code, oddDistance);
	return tableSpread([...column.codes], column.kinds, column.distances);
}

describe.each(spreads)('[SC33] spread of the kind %s', (_, spreadOf, distance) => {
	test('is the share between groups of the distance matrix', () => {
		fc.assert(
			fc.property(people, (all) => {
				const [codes, groups] = [codesOf(all), groupsOf(all)];
				const matrix = codes.map((a) => codes.map((b) => distance(a, b)));
				const split = permanova(matrix, groups);
				const own = seededPermutationTest(spreadOf(codes), groups, 'seed', 1);
				expect(own.ok).toBe(split.ok);
				if (own.ok && split.ok) expect(own.value.r2).toBeCloseTo(split.value.r2, 10);
			}),
		);
	});
	test('p is over 0 and at most 1, and is the same for the same seed', () => {
		fc.assert(
			fc.property(people, fc.string(), fc.integer({ min: 1, max: 50 }), (all, seed, draws) => {
				const run = () => seededPermutationTest(spreadOf(codesOf(all)), groupsOf(all), seed, draws);
				const own = run();
				expect(run()).toEqual(own);
				if (!own.ok) return;
				expect(own.value.p).toBeGreaterThanOrEqual(1 / (1 + draws));
				expect(own.value.p).toBeLessThanOrEqual(1);
				expect(own.value.p).toBe((1 + own.value.ge) / (1 + draws));
			}),
			{ numRuns: 30 },
		);
	});
	test('over all arrangements, neither order of people nor names of groups matter', () => {
		fc.assert(
			fc.property(people, (all) => {
				const own = exactPermutationTest(spreadOf(codesOf(all)), groupsOf(all));
				const other = all.toReversed();
				const renamed = groupsOf(other).map((group) => ({ a: 'z', b: 'y', c: 'x' })[group] ?? '');
				const turned = exactPermutationTest(spreadOf(codesOf(other)), renamed);
				expect(turned.ok).toBe(own.ok);
				if (!own.ok || !turned.ok) return;
				expect(own.value.ge).toBeGreaterThan(0);
				expect(turned.value.ge).toBe(own.value.ge);
				expect(turned.value.p).toBe(own.value.p);
				const sizes = ['a', 'b', 'c'].map((g) => groupsOf(all).filter((x) => x === g).length);
				expect(own.value.total).toBe(arrangementsOf(sizes).ways);
			}),
			{ numRuns: 25 },
		);
	});
});

test('[SC33] the exact chance by trying every order of the labels', () => {
	fc.assert(
		fc.property(
			people.filter((all) => all.length <= 6),
			(all) => {
				const [codes, groups] = [codesOf(all), groupsOf(all)];
				const own = exactPermutationTest(orderedSpread(codes, KINDS), groups);
				if (!own.ok) return;
				const { r2 } = own.value;
				const shares = ordersOf(groups).map((order) => shareOf(codes, order));
				const reached = shares.filter((share) => share >= r2 - 1e-9).length;
				expect(own.value.p).toBeCloseTo(reached / shares.length, 12);
			},
		),
		{ numRuns: 25 },
	);
});

function shareOf(codes: readonly number[], groups: readonly string[]): number {
	const rows = ['a', 'b', 'c'].map((group) =>
		[...Array(KINDS).keys()].map(
			(code) => codes.filter((own, i) => own === code && groups[i] === group).length,
		),
	);
	const split = ordinalSplit(rows);
	return split.ok ? split.value.r2 : 0;
}

/** Every order of a list, equal entries told apart. */
function ordersOf<Entry>(list: readonly Entry[]): readonly (readonly Entry[])[] {
	if (list.length < 2) return [list];
	return list.flatMap((entry, place) =>
		ordersOf(list.filter((_, other) => other !== place)).map((rest) => [entry, ...rest]),
	);
}

test('[SC33] turning a scale round changes no chance', () => {
	fc.assert(
		fc.property(people, fc.string(), (all, seed) => {
			const codes = codesOf(all);
			const turned = codes.map((code) => KINDS - 1 - code);
			const one = seededPermutationTest(orderedSpread(codes, KINDS), groupsOf(all), seed, 40);
			const other = seededPermutationTest(orderedSpread(turned, KINDS), groupsOf(all), seed, 40);
			expect(other.ok && other.value.ge).toBe(one.ok && one.value.ge);
		}),
	);
});

describe('[SC34] what a test can say at all', () => {
	test('least chance of a perfect split, as the specification lists it', () => {
		const least = (...sizes: number[]) => arrangementsOf(sizes).leastPValue;
		expect(least(2, 2)).toBeCloseTo(0.333, 3);
		expect(least(2, 3)).toBeCloseTo(0.1, 12);
		expect(least(3, 3)).toBeCloseTo(0.1, 12);
		expect(least(4, 4)).toBeCloseTo(0.029, 3);
		expect(least(3, 5)).toBeCloseTo(0.018, 3);
		expect(least(2, 10)).toBeCloseTo(0.015, 3);
		expect(least(5, 5)).toBeCloseTo(0.008, 3);
		expect(least(3, 10)).toBeCloseTo(0.0035, 4);
	});
	test('no exact test gives less', () => {
		fc.assert(
			fc.property(people, (all) => {
				const own = exactPermutationTest(orderedSpread(codesOf(all), KINDS), groupsOf(all));
				const sizes = ['a', 'b', 'c'].map((g) => groupsOf(all).filter((x) => x === g).length);
				const least = arrangementsOf(sizes).leastPValue;
				if (own.ok) expect(own.value.p).toBeGreaterThanOrEqual(least - 1e-12);
			}),
			{ numRuns: 40 },
		);
	});
});

test('[SC33] the whole questionnaire is tested on its distances, groups of one left out', () => {
	const groups = ['a', 'a', 'a', 'a', 'b', 'b', 'b', 'b', 'c'];
	const places = [0, 0.1, 0.05, 0.1, 0.9, 1, 0.95, 0.9, 0.5];
	const rows = places.map((a) => places.map((b) => Math.abs(a - b)));
	const own = questionnaireTest(matrixOfRows(rows), groups, 'seed');
	if (!own.ok) throw new Error(own.reason);
	expect(own.value.test.total).toBe(70);
	expect(own.value.test.p).toBeCloseTo(2 / 70, 12);
	expect(own.value.test.r2).toBeCloseTo(own.value.split.r2, 12);
	expect(total(rows.map(total))).toBeGreaterThan(0);
	expect(questionnaireTest(matrixOfRows(rows), groups.map(String).fill('a'), 'seed').ok).toBe(
		false,
	);
});
