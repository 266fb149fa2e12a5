import { describe, expect, test } from 'vitest';
import {
	bandCounts,
	chiSquareTail,
	completeRanking,
	config,
	dayBins,
	dayNumber,
	distanceShape,
	isKnowledgeGap,
	isoDay,
	kendallW,
	midranks,
	none,
	numberBins,
	numbersDivergence,
	ordinalDivergence,
	ordinalMedian,
	ordinalShape,
	orderedMaximum,
	quartiles,
	rankingDivergence,
	setsDivergence,
	some,
	splitByGroup,
	totalVariation,
	unorderedMaximum,
} from '$lib/scoring';

describe('[SC4] the largest mean distance', () => {
	test('ordered: 1/2 for even n, (n² - 1) / 2n² for odd n, nothing for one person', () => {
		expect([0, 1, 2, 3, 4, 5].map(orderedMaximum)).toEqual([0, 0, 0.5, 8 / 18, 0.5, 24 / 50]);
	});
	test('unordered: as even as n people over K alternatives go', () => {
		expect(unorderedMaximum(4, 2)).toBe(0.5);
		expect(unorderedMaximum(3, 6)).toBeCloseTo(2 / 3, 12);
		expect(unorderedMaximum(5, 2)).toBeCloseTo(1 - 13 / 25, 12);
		expect(unorderedMaximum(5, 1)).toBe(0);
	});
});

describe('[SC7] ordered scales', () => {
	test('uniform answers of a large group: 2 (K + 1) / 3K', () => {
		for (const [K, D] of [
			[3, 0.889],
			[5, 0.8],
			[11, 0.727],
		] as const) {
			const result = ordinalDivergence(new Array<number>(K).fill(1000));
			expect(result.ok && result.value.D).toBeCloseTo(D, 3);
		}
	});
	test('a scale of one point has nothing to differ on', () => {
		expect(ordinalDivergence([5])).toEqual(none('no-variation'));
	});
	test('the median lies between the two middle answers', () => {
		expect(ordinalMedian([1, 0, 0, 1])).toEqual(some(2.5));
		expect(ordinalMedian([0, 3, 1])).toEqual(some(2));
		expect(ordinalMedian([0, 0])).toEqual(none('no-answers'));
	});
	test('[SC9] bands: 5 points fall 1-2 | 3 | 4-5, 7 in 3 | 1 | 3, 9 in thirds, 11 in 4 | 3 | 4, 4 have no middle', () => {
		const categories = [4, 5, 7, 9, 11].map((K) => {
			const { low, middle, high } = bandCounts(new Array<number>(K).fill(1)).categories;
			return [low, middle, high];
		});
		expect(categories).toEqual([
			[2, 0, 2],
			[2, 1, 2],
			[3, 1, 3],
			[3, 3, 3],
			[4, 3, 4],
		]);
	});
});

describe('[SC10] shapes at their edges', () => {
	test('as many don’t-knows as answers is "nobody knows"; one fewer is not', () => {
		expect(ordinalShape([0, 0, 3, 0, 0], 3)).toBe('dont-know');
		expect(ordinalShape([0, 0, 3, 0, 0], 2)).toBe('unanimous');
	});
	test('camps need six answers', () => {
		expect(ordinalShape([3, 0, 0, 0, 3], 0)).toBe('two-camps');
		expect(ordinalShape([2, 0, 0, 0, 3], 0)).toBe('divided');
	});
	test('a crowded middle is no camp', () => {
		expect(ordinalShape([4, 0, 1, 0, 4], 0)).toBe('two-camps');
		expect(ordinalShape([4, 0, 2, 0, 4], 0)).not.toBe('two-camps');
	});
	test('one in ten is dissent, fewer are not mentioned', () => {
		expect(ordinalShape([1, 0, 0, 0, 9], 0)).toBe('agreement-with-dissent');
		expect(ordinalShape([1, 0, 0, 0, 10], 0)).toBe('agreement');
	});
	test('a two-point scale is judged as a choice', () => {
		expect(ordinalShape([7, 3], 0)).toBe('agreement');
		expect(ordinalShape([4, 2], 0)).toBe('two-camps');
	});
	test('[SC11] kinds without bands are judged by divergence alone', () => {
		const shape = (n: number, D: number) => distanceShape(n, 0, some({ D }));
		expect([0, 0.4, 0.6, 0.61].map((D) => shape(6, D))).toEqual([
			'unanimous',
			'agreement',
			'leaning',
			'scattered',
		]);
		expect(shape(5, 0.61)).toBe('divided');
		expect(distanceShape(9, 0, none('no-variation'))).toBe('too-few');
	});
	test('[SC12] a third who do not know are a knowledge gap', () => {
		expect(isKnowledgeGap(6, 3)).toBe(true);
		expect(isKnowledgeGap(7, 3)).toBe(false);
		expect(isKnowledgeGap(0, 0)).toBe(false);
	});
});

describe('[SC8] rankings', () => {
	test('midranks share their places', () => {
		expect(midranks([10, 20, 10, 5])).toEqual([2.5, 4, 2.5, 1]);
	});
	test('what is left out of a ranking shares the unused places', () => {
		expect(completeRanking([2, 0], 4)).toEqual([2, 3.5, 1, 3.5]);
	});
	test('one placed option, an option twice or an unknown one is no ranking', () => {
		expect(completeRanking([1], 4)).toBeNull();
		expect(completeRanking([1, 1], 4)).toBeNull();
		expect(completeRanking([1, 4], 4)).toBeNull();
	});
	test('scores and their midranks give the same', () => {
		const rows = [
			[1, 2, 2, 4],
			[1, 1, 3, 4],
			[4, 4, 3, 1],
		];
		expect(rankingDivergence(rows)).toEqual(rankingDivergence(rows.map(midranks)));
	});
	test('judges who tie everything leave nothing to judge', () => {
		expect(
			kendallW([
				[1, 1],
				[3, 3],
			]),
		).toEqual(none('no-variation'));
	});
	test('the tail of chi-square at published points', () => {
		// Abramowitz & Stegun, table 26.8: chi-square that is exceeded with chance Q.
		expect(chiSquareTail(3.84146, 1)).toBeCloseTo(0.05, 6);
		expect(chiSquareTail(18.307, 10)).toBeCloseTo(0.05, 5);
		expect(chiSquareTail(29.5883, 10)).toBeCloseTo(0.001, 6);
		expect(chiSquareTail(0, 3)).toBe(1);
	});
});

describe('[SC13] sets, budgets, numbers, dates', () => {
	test('"none of these" is one more alternative', () => {
		const without = setsDivergence([new Set([1]), new Set([1]), new Set([2])], 2);
		const withEmpty = setsDivergence([new Set([1]), new Set<number>(), new Set([2])], 2);
		expect(without.ok && without.value.D).toBeCloseTo(1, 12);
		expect(withEmpty.ok && withEmpty.value.D).toBeCloseTo(1, 12);
	});
	test('more options than fit one machine word', () => {
		const many = Array.from({ length: 40 }, (_, option) => new Set([option, option + 1]));
		const result = setsDivergence(many, 41);
		// Neighbours share one of three options, all others nothing.
		const Ed = (2 * (39 * (2 / 3) + (780 - 39))) / 1600;
		expect(result.ok && result.value.Ed).toBeCloseTo(Ed, 12);
	});
	test('an empty budget is no answer', () => {
		expect(totalVariation([0, 0], [1, 1])).toEqual(none('no-answers'));
	});
	test('numbers outside the range are clamped to it', () => {
		const range = { kind: 'range', min: 0, max: 10 } as const;
		expect(numbersDivergence([-5, 25], range)).toEqual(numbersDivergence([0, 10], range));
	});
	test('amounts of three sizes stop at 1 although their mean distance passes the ordered maximum', () => {
		const result = numbersDivergence([1, 1000, 1_000_000], { kind: 'ratio' });
		expect(result.ok && result.value.D).toBe(1);
		expect(result.ok && result.value.Ed).toBeGreaterThan(orderedMaximum(3));
	});
	test('quartiles by linear interpolation', () => {
		expect(quartiles([4, 1, 3, 2])).toEqual(
			some({ min: 1, first: 1.75, median: 2.5, third: 3.25, max: 4 }),
		);
		expect(quartiles([])).toEqual(none('no-answers'));
	});
	test('a day is a day of the calendar', () => {
		expect(dayNumber('1970-01-02')).toBe(1);
		expect(dayNumber('2028-02-29')).toBe(21_243);
		expect(['2027-02-29', '2027-13-01', '2027-1-1', ''].map(dayNumber)).toEqual([
			null,
			null,
			null,
			null,
		]);
		expect(isoDay(21_243)).toBe('2028-02-29');
	});
});

describe('[SC19] bars of numbers and days', () => {
	test('round widths, whole steps, no gap', () => {
		expect(numberBins([0, 3, 7], 1)).toHaveLength(8);
		expect(numberBins([12, 950], 1).map(({ from }) => from)).toEqual([0, 200, 400, 600, 800]);
		expect(numberBins([0.1, 0.3], 0.1)).toEqual([
			{ from: 0.1, to: 0.2 },
			{ from: 0.2, to: 0.3 },
			{ from: 0.3, to: 0.4 },
		]);
		expect(numberBins([5, 5], 1)).toEqual([{ from: 5, to: 6 }]);
		expect(numberBins([], 1)).toEqual([]);
	});
	test('days, weeks from Monday, months, quarters, years', () => {
		const from = (...days: readonly string[]) =>
			dayBins(days.map((day) => dayNumber(day) ?? 0)).map((bin) => isoDay(bin.from));
		expect(from('2026-11-22', '2026-11-24')).toEqual(['2026-11-22', '2026-11-23', '2026-11-24']);
		expect(from('2026-11-22', '2026-12-08')).toEqual([
			'2026-11-16',
			'2026-11-23',
			'2026-11-30',
			'2026-12-07',
		]);
		expect(from('2026-11-30', '2027-03-01')).toEqual([
			'2026-11-01',
			'2026-12-01',
			'2027-01-01',
			'2027-02-01',
			'2027-03-01',
		]);
		expect(from('2026-02-10', '2027-06-30')).toHaveLength(6);
		expect(from('2026-02-10', '2031-06-30')).toHaveLength(6);
		expect(from()).toEqual([]);
	});
});

describe('[SC15] [SC16] group split', () => {
	test('as many groups as answers leaves no adjusted share', () => {
		const split = splitByGroup(0.5, [
			{ n: 1, meanDistance: 0 },
			{ n: 1, meanDistance: 0 },
		]);
		expect(split.ok && split.value.r2).toBe(1);
		expect(split.ok && split.value.r2adj).toEqual(none('too-few'));
	});
	test('nobody differs: nothing to split', () => {
		expect(splitByGroup(0, [{ n: 3, meanDistance: 0 }])).toEqual(none('no-variation'));
		expect(splitByGroup(0, [])).toEqual(none('no-answers'));
	});
	test('groups without answers do not count', () => {
		const two = [
			{ n: 2, meanDistance: 0 },
			{ n: 2, meanDistance: 0 },
		];
		expect(splitByGroup(0.5, [...two, { n: 0, meanDistance: 0 }])).toEqual(splitByGroup(0.5, two));
	});
});

test('[SC25] rounding never decides on which side of a threshold a number falls', () => {
	expect(distanceShape(9, 0, some({ D: config.shape.agreementUpTo + 1e-13 }))).toBe('agreement');
	expect(distanceShape(9, 0, some({ D: config.shape.agreementUpTo + 1e-9 }))).toBe('leaning');
	expect(ordinalShape([7, 3], 0)).toBe('agreement');
	expect(isKnowledgeGap(2, 1)).toBe(true);
});
