import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemId } from '$lib/questionnaires';
import {
	agenda,
	answersTo,
	config,
	contextOf,
	POOLED_GROUP,
	rankRanges,
	scoreItem,
	scoreRound,
	some,
	type AgendaFactors,
	type ItemScore,
	type RankRange,
	type ScoringInput,
} from '$lib/scoring';
import { point, scaleItem, smallRound, dontKnow } from './small-round';
import { anyRound } from './round-arbitrary';

const RUNS = { numRuns: 40 };
const TIMEOUT_MS = 30_000;
const anonymousRound: fc.Arbitrary<ScoringInput> = anyRound.map((input) => ({
	...input,
	groups: [...input.groups, { id: POOLED_GROUP, name: 'Small groups' }],
	least: 3,
}));

function rangesOf(input: ScoringInput): ReadonlyMap<ItemId, RankRange> {
	const steps = rankRanges(input);
	for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** The items scored anew, one person left out. */
function scoredWithout(input: ScoringInput, left: string | null): readonly ItemScore[] {
	return input.items.map((item) => {
		const people = answersTo(input, item.id);
		return scoreItem(
			item,
			people.filter(({ respondent }) => respondent !== left),
			contextOf(input),
		);
	});
}

function expectBruteForce(input: ScoringInput): void {
	const places = new Map<ItemId, number[]>();
	for (const left of [null, ...input.respondents.map(({ id }) => id)]) {
		for (const { score, rank } of agenda({ items: scoredWithout(input, left) })) {
			places.set(score.item.id, [...(places.get(score.item.id) ?? []), rank]);
		}
	}
	const expected = [...places].map(([id, all]) => [
		id,
		{ rank: all[0], first: Math.min(...all), last: Math.max(...all) },
	]);
	const byId = (a: readonly unknown[], b: readonly unknown[]) =>
		String(a[0]) < String(b[0]) ? -1 : 1;
	expect([...rangesOf(input)].sort(byId)).toEqual(expected.sort(byId));
}

describe('[SC68] the agenda', () => {
	test(
		'rank ranges are those of scoring everything anew without each person',
		() => {
			fc.assert(fc.property(anyRound, expectBruteForce), RUNS);
		},
		TIMEOUT_MS,
	);

	test('[SC60] where answers are anonymous there are no ranges, for they are about single people', () => {
		fc.assert(
			fc.property(anonymousRound, (input) => {
				expect(rangesOf(input).size).toBe(0);
			}),
			RUNS,
		);
	});

	test('ranks are those of the ranges, for any order of people, and ties are overlaps', () => {
		fc.assert(
			fc.property(anyRound, (input) => {
				const ranges = rangesOf(input);
				const turned = { ...input, respondents: input.respondents.toReversed() };
				expect(rangesOf(turned)).toEqual(ranges);
				const lines = agenda(scoreRound(input), { ranges });
				lines.forEach(({ rank, range, isTiedWithNext }, place) => {
					expect(range?.rank).toBe(rank);
					expect(rank).toBe(place + 1);
					const next = lines[place + 1]?.range;
					const doesOverlap = next
						? Math.max(range?.first ?? 0, next.first) <= Math.min(range?.last ?? 0, next.last)
						: false;
					expect(isTiedWithNext).toBe(doesOverlap);
				});
			}),
			RUNS,
		);
	});

	test('the factors of a line make its priority, and the lines fall', () => {
		const product = (factors: AgendaFactors) =>
			factors.kind === 'conflict'
				? factors.importance * factors.disagreement * factors.certainty * factors.evidence
				: factors.importance * factors.notKnowing * factors.evidence;
		fc.assert(
			fc.property(anyRound, (input) => {
				const lines = agenda(scoreRound(input));
				expect(lines).toHaveLength(input.items.length);
				let before = 100;
				for (const { priority, factors, score } of lines) {
					expect(100 * product(factors)).toBeCloseTo(priority.priority, 9);
					expect(priority.priority).toBeLessThanOrEqual(before + 1e-9);
					before = priority.priority;
					if (priority.type === 'decide') expect(factors.kind).toBe('conflict');
					if (priority.type === 'find-out') expect(factors.kind).toBe('gap');
					expect(factors.importance).toBe(score.importance.value);
				}
			}),
			RUNS,
		);
	});

	test('what divides comes first, what nobody knows is to be found out, agreement needs no talk', () => {
		const items = ['same', 'unknown', 'divided'].map((id) => scaleItem(id, { weight: 1 }));
		const input = smallRound(
			items,
			{
				same: [point(3), point(3), point(3)],
				unknown: [dontKnow, dontKnow, dontKnow],
				divided: [point(5), point(5), point(5)],
			},
			{
				same: [point(3), point(3), point(3)],
				unknown: [dontKnow, point(3), point(3)],
				divided: [point(1), point(1), point(1)],
			},
		);
		const score = scoreRound(input);
		const test = (q: number) => some({ r2: 1, ge: 1, total: 20, p: q, q });
		const lines = agenda(score);
		expect(lines.map(({ score: { item }, priority }) => [item.id, priority.type])).toEqual([
			['divided', 'decide'],
			['unknown', 'find-out'],
			['same', 'none'],
		]);
		expect(lines.map(({ where, range }) => [where, range])).toEqual(lines.map(() => [null, null]));
		const [item] = items.slice(2);
		if (item === undefined) throw new Error('no item');
		const { discoveryRate } = config.betweenGroups;
		for (const [q, where] of [
			[discoveryRate, 'between'],
			[discoveryRate * 2, 'inside'],
		] as const) {
			const comparisons = new Map([[item.id, { test: test(q) }]]);
			expect(agenda(score, { comparisons })[0]?.where).toBe(where);
		}
	});
});
