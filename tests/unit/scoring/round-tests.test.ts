import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	entityId,
	itemId,
	optionId,
	type AnswerValue,
	type Item,
	type ItemId,
} from '$lib/questionnaires';
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
import { point, scaleItem, SECTION, smallRound } from './small-round';

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

describe('[SC35] an interval is in the unit of the divergence it belongs to', () => {
	const base = { id: itemId('asked'), section: SECTION, text: 'Asked?', isShort: false };
	const [a, b, c, d] = [optionId('a'), optionId('b'), optionId('c'), optionId('d')];
	const order = [a, b, c, d];
	const options = order.map((id) => ({ id, label: id }));
	const number = { ...base, kind: 'number', unit: 'h', min: 0, max: 90, step: 1 } as const;
	const cases: readonly (readonly [Item, AnswerValue, AnswerValue])[] = [
		[scaleItem('asked'), point(1), point(5)],
		[
			{ ...base, kind: 'single', options },
			{ kind: 'single', option: a },
			{ kind: 'single', option: b },
		],
		[
			{ ...base, kind: 'multiple', options },
			{ kind: 'multiple', options: [a] },
			{ kind: 'multiple', options: [b, c] },
		],
		[
			{ ...base, kind: 'ranking', options },
			{ kind: 'ranking', order },
			{ kind: 'ranking', order: order.toReversed() },
		],
		[
			{ ...base, kind: 'allocation', options },
			{ kind: 'allocation', points: new Map([[a, 100]]) },
			{ kind: 'allocation', points: new Map([[b, 100]]) },
		],
		[
			{ ...number, distance: 'range' },
			{ kind: 'number', number: 0 },
			{ kind: 'number', number: 90 },
		],
		[
			{ ...number, distance: 'ratio' },
			{ kind: 'number', number: 10 },
			{ kind: 'number', number: 40 },
		],
		[
			{ ...base, kind: 'date', min: '2026-01-01', max: '2027-01-01' },
			{ kind: 'date', day: '2026-01-01' },
			{ kind: 'date', day: '2027-01-01' },
		],
		[
			{ ...base, kind: 'entity', list: 'person' },
			{ kind: 'entity', entity: entityId('person-a') },
			{ kind: 'entity', entity: entityId('person-b') },
		],
	];

	test.each(cases.map((each) => [each[0].kind, ...each] as const))('%s', (_, item, one, other) => {
		const half = (value: AnswerValue) => ({ [item.id]: Array.from({ length: 20 }, () => value) });
		const round = smallRound([item], half(one), half(other));
		const people = answersTo(round, item.id);
		const { divergence } = scoreItem(item, people, contextOf(round));
		const interval = itemInterval(item, people, contextOf(round), 'session');
		const D = divergence.ok ? divergence.value.D : NaN;
		expect(D).toBeGreaterThan(0.3);
		expect(interval.ok && interval.value.lo).toBeLessThanOrEqual(D);
		expect(interval.ok && interval.value.lo).toBeGreaterThan(D * 0.8);
		expect(interval.ok && interval.value.hi).toBeGreaterThan(D * 0.98);
		expect(interval.ok && interval.value.hi).toBeLessThan(D * 1.15);
	});
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
