import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemId } from '$lib/questionnaires';
import {
	answersTo,
	config,
	contextOf,
	gower,
	itemInterval,
	peopleColumns,
	rowsOfMatrix,
	scoreItem,
	scoreRound,
	testItem,
	testPairs,
	testRound,
	type ItemTest,
	type Result,
	type ScoringInput,
} from '$lib/scoring';
import { anyRound } from './round-arbitrary';

const OPTIONS = { sessionSeed: 'session', draws: 60 };

function finish(run: ReturnType<typeof testRound>): ReadonlyMap<ItemId, Result<ItemTest>> {
	for (;;) {
		const step = run.next();
		if (step.done === true) return step.value;
	}
}

/** The same answers from people who come in another order. */
function turned(round: ScoringInput): ScoringInput {
	return { ...round, respondents: round.respondents.toReversed(), items: round.items.toReversed() };
}

describe('[SC33] tests of a round', () => {
	test('the order of people and items changes nothing, and the share is that of the score', () => {
		fc.assert(
			fc.property(anyRound, (round) => {
				const own = finish(testRound(round, OPTIONS));
				expect([...finish(testRound(turned(round), OPTIONS))].sort()).toEqual([...own].sort());
				for (const score of scoreRound(round).items) {
					const tested = own.get(score.item.id);
					if (tested?.ok !== true) continue;
					expect(tested.value.p > 0 && tested.value.p <= 1).toBe(true);
					expect(tested.value.q).toBeGreaterThanOrEqual(tested.value.p - 1e-12);
					const isWhole = score.groups.every(({ counts }) => counts.answered !== 1);
					if (isWhole && score.split.ok) {
						expect(tested.value.r2).toBeCloseTo(score.split.value.r2, 9);
					}
				}
			}),
			{ numRuns: 40 },
		);
	});
	test('[SC34] texts are not tested, nor are few people, nor groups of one', () => {
		fc.assert(
			fc.property(anyRound, (round) => {
				const context = contextOf(round);
				for (const item of round.items) {
					const people = answersTo(round, item.id);
					const own = testItem(item, people, context, OPTIONS);
					if (item.kind === 'text') expect(own).toEqual({ ok: false, reason: 'not-measured' });
					if (!own.ok) continue;
					const score = scoreItem(item, people, context);
					const large = score.groups.filter(({ counts }) => counts.answered >= 2);
					expect(large.length).toBeGreaterThanOrEqual(2);
					for (const { a, b, test: pair, q } of testPairs(item, people, context, OPTIONS)) {
						expect(a < b || context.groups.indexOf(a) < context.groups.indexOf(b)).toBe(true);
						expect(q).toBeGreaterThanOrEqual(pair.p - 1e-12);
					}
				}
			}),
			{ numRuns: 40 },
		);
	});
	test('it can be watched, item by item', () => {
		fc.assert(
			fc.property(anyRound, (round) => {
				const shares = [...testRound(round, OPTIONS)];
				expect(shares.length).toBe(round.items.length);
				expect(shares.at(-1)).toBe(1);
			}),
			{ numRuns: 3 },
		);
	});
});

test('[SC35] an item has an interval from as many answers as its kind needs', () => {
	fc.assert(
		fc.property(anyRound, (round) => {
			const context = contextOf(round);
			for (const item of round.items) {
				const people = answersTo(round, item.id);
				const own = itemInterval(item, people, context, 'session');
				const { answered } = scoreItem(item, people, context).counts;
				const isCounted = ['scale', 'yes-partly-no', 'single'].includes(item.kind);
				const { minAnswers, minRespondents } = config.bootstrap;
				const least = isCounted ? minAnswers : minRespondents;
				expect(own.ok).toBe(item.kind !== 'text' && answered >= least);
				if (own.ok) expect(own.value.lo).toBeLessThanOrEqual(own.value.hi);
			}
		}),
		{ numRuns: 4 },
	);
});

test('[SC40] people of a round are as far apart as their answers, whatever their order', () => {
	fc.assert(
		fc.property(anyRound, (round) => {
			const own = peopleColumns(round);
			const other = peopleColumns(turned(round));
			expect(other.respondents).toEqual(own.respondents);
			expect(own.columns.length).toBe(round.items.filter(({ kind }) => kind !== 'text').length);
			const rows = rowsOfMatrix(gower(own.columns));
			rowsOfMatrix(gower(other.columns)).forEach((row, i) => {
				row.forEach((d, j) => {
					const expected = rows[i]?.[j] ?? null;
					if (d === null || expected === null) expect(d).toBe(expected);
					else expect(d).toBeCloseTo(expected, 12);
				});
			});
		}),
		{ numRuns: 40 },
	);
});
