import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupId, type Answer, type Item } from '$lib/questionnaires';
import { earthMover, pairEnergy, perceptionGaps, type ScoringInput } from '$lib/scoring';
import { EXECUTIVES, FRONT_LINE, point, scaleItem, smallRound } from './small-round';

const item: Item = scaleItem('q1', { isPredicted: true });
const plan = { predictedGroup: FRONT_LINE.id, predictedByThem: EXECUTIVES.id };

interface Said {
	readonly own: number | null;
	readonly predicted: number | null;
}

/** An answer of one's own, a prediction of the other group's, both, or neither. */
const said: fc.Arbitrary<Said> = fc.record({
	own: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 5 }),
	predicted: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 5 }),
});
const people = fc.array(said, { maxLength: 9 });

function answer({ own, predicted }: Said, about: typeof FRONT_LINE.id): Answer {
	return {
		...(own === null ? {} : { response: { state: 'value', value: point(own) } }),
		...(predicted === null
			? {}
			: { prediction: { group: about, response: { state: 'value', value: point(predicted) } } }),
	};
}

function round(executives: readonly Said[], frontLine: readonly Said[]): ScoringInput {
	return smallRound(
		[item, scaleItem('q2')],
		{ q1: executives.map((one) => answer(one, FRONT_LINE.id)) },
		{ q1: frontLine.map((one) => answer(one, EXECUTIVES.id)) },
	);
}

function counts(values: readonly (number | null)[]): readonly number[] {
	return [1, 2, 3, 4, 5].map((step) => values.filter((value) => value === step).length);
}

function mean(values: readonly (number | null)[]): number {
	const given = values.filter((value) => value !== null);
	return given.reduce((all, value) => all + value, 0) / given.length;
}

describe('[SC61] the perception gap', () => {
	test('is asked of items that are asked twice, once each way, and of nobody without a plan', () => {
		const input = round([], []);
		expect(perceptionGaps(input, plan).map(({ about, by }) => [about, by])).toEqual([
			[FRONT_LINE.id, null],
			[EXECUTIVES.id, FRONT_LINE.id],
		]);
		expect(perceptionGaps(input, { predictedGroup: null, predictedByThem: null })).toEqual([]);
		expect(perceptionGaps(input, { ...plan, predictedByThem: null })).toHaveLength(1);
	});

	test('holds predictions against answers, and answers of both sides against each other', () => {
		fc.assert(
			fc.property(people, people, (executives, frontLine) => {
				const [gap] = perceptionGaps(round(executives, frontLine), plan);
				const predicted = executives.map((one) => one.predicted);
				const fact = frontLine.map(({ own }) => own);
				const own = executives.map((one) => one.own);
				expect(gap?.predicted.n).toBe(counts(predicted).reduce((a, b) => a + b));
				for (const [result, first] of [
					[gap?.beliefAndFact, predicted],
					[gap?.beliefAndBelief, own],
				] as const) {
					const sizes = [first, fact].map((all) => all.filter((value) => value !== null).length);
					expect(result?.ok).toBe(Math.min(...sizes) >= 2);
					if (!result?.ok) continue;
					expect(result.value.shift).toBeCloseTo(mean(first) - mean(fact), 9);
					// The biased form is larger by the spread inside; both are 0 only for the same distribution.
					const energy = pairEnergy(counts(first), counts(fact));
					expect(energy.ok && energy.value + 1e-9 >= result.value.distance).toBe(true);
					const moved = earthMover(counts(first), counts(fact));
					expect(moved.ok && moved.value + 1e-9 >= Math.abs(result.value.shift ?? 0)).toBe(true);
				}
			}),
		);
	});

	test('is 0 where all say the same, and largest where all predict the other end', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 9 }), (a, b) => {
				const all = (own: number, predicted: number, n: number): readonly Said[] =>
					Array.from({ length: n }, () => ({ own, predicted }));
				const [same] = perceptionGaps(round(all(3, 2, a), all(2, 1, b)), plan);
				expect(same?.beliefAndFact).toEqual({ ok: true, value: { distance: 0, shift: 0 } });
				const [far] = perceptionGaps(round(all(5, 5, a), all(1, 1, b)), plan);
				expect(far?.beliefAndFact).toEqual({ ok: true, value: { distance: 2, shift: 4 } });
				expect(far?.beliefAndBelief).toEqual(far?.beliefAndFact);
			}),
		);
	});

	test('where answers are anonymous tells neither of small groups nor of few predictions', () => {
		fc.assert(
			fc.property(
				people,
				people,
				fc.integer({ min: 2, max: 6 }),
				(executives, frontLine, least) => {
					const gaps = perceptionGaps({ ...round(executives, frontLine), least }, plan);
					for (const { predicted, fact, own, beliefAndFact, beliefAndBelief } of gaps) {
						for (const { n } of [predicted, fact, own]) expect(n === 0 || n >= least).toBe(true);
						// A side that is hidden hides what it is compared with.
						if (fact.n === 0)
							expect([beliefAndFact.ok, beliefAndBelief.ok]).toEqual([false, false]);
						if (predicted.n === 0) expect(beliefAndFact.ok).toBe(false);
					}
					const sizes = [executives, frontLine].map(
						(all) => all.filter(({ own }) => own !== null).length,
					);
					if (Math.min(...sizes) < least && Math.min(...sizes) > 0) {
						expect(gaps.map(({ fact }) => fact.n)).toEqual([0, 0]);
					}
				},
			),
		);
	});

	test('counts predictions of that group only', () => {
		const input = round([{ own: 1, predicted: 5 }], [{ own: 1, predicted: 1 }]);
		const elsewhere = { predictedGroup: groupId('it'), predictedByThem: null };
		const [gap] = perceptionGaps(input, elsewhere);
		expect(gap?.predicted.n).toBe(0);
		expect(gap?.beliefAndFact).toEqual({ ok: false, reason: 'no-answers' });
	});
});
