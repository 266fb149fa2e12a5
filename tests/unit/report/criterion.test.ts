import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { optionId, type Item } from '$lib/questionnaires';
import {
	CRITERIA,
	criterionMeaning,
	criterionName,
	describeSensitivity,
	describeVerdict,
	judge,
	otherVerdicts,
	type Criterion,
	type Verdict,
} from '$lib/report';
import { point, scaleItem, scoreAt } from '../scoring/small-round';
import { base, choose, options, round, singleItem } from './items';

const scale = (points: number): Item =>
	scaleItem('a', { points: Array.from({ length: points }, (_, index) => `p${index + 1}`) });

/** The score of so many answers at each point. */
function scoreOf(counts: readonly number[]) {
	const said = counts.flatMap((count, index) =>
		Array.from({ length: count }, () => point(index + 1)),
	);
	return scoreAt(round(scale(counts.length), said, []));
}

function verdicts(counts: readonly number[]): Readonly<Record<Criterion, Verdict>> {
	const score = scoreOf(counts);
	const of = (criterion: Criterion) => judge(score, criterion);
	return {
		shape: of('shape'),
		'share-70': of('share-70'),
		'share-75': of('share-75'),
		'share-70-15': of('share-70-15'),
		rand: of('rand'),
	};
}

describe('[RE20] the criterion', () => {
	test('70 and 75 percent count the largest third of the scale', () => {
		// 14 of 20 high: exactly 70 percent; 15 of 20: exactly 75.
		expect(verdicts([0, 2, 4, 7, 7])['share-70']).toBe('consensus');
		expect(verdicts([0, 2, 4, 7, 7])['share-75']).toBe('no-consensus');
		expect(verdicts([0, 1, 4, 7, 8])['share-75']).toBe('consensus');
		expect(verdicts([0, 2, 5, 6, 7])['share-70']).toBe('no-consensus');
	});

	test('70/15 also looks at the opposite end', () => {
		expect(verdicts([0, 2, 4, 7, 7])['share-70-15']).toBe('consensus');
		expect(verdicts([1, 2, 3, 7, 7])['share-70-15']).toBe('no-consensus');
	});

	test('RAND/UCLA is for nine points only', () => {
		expect(verdicts([0, 0, 0, 0, 0, 0, 2, 4, 4]).rand).toBe('consensus');
		expect(verdicts([4, 1, 0, 0, 0, 0, 0, 1, 4]).rand).toBe('no-consensus');
		expect(verdicts([0, 2, 4, 7, 7]).rand).toBe('not-for-this-scale');
	});

	test('the shape agrees where it says agreement', () => {
		expect(verdicts([0, 0, 1, 8, 3]).shape).toBe('consensus');
		expect(verdicts([5, 0, 0, 0, 5]).shape).toBe('no-consensus');
	});

	test('under three answers nothing is decided', () => {
		expect(new Set(Object.values(verdicts([0, 0, 0, 1, 1])))).toEqual(new Set(['too-few']));
	});

	test('on a choice the largest option counts, and no rule about ends', () => {
		const said = ['red', 'red', 'red', 'blue'].map(choose);
		const score = scoreAt(round(singleItem, said, []));
		expect(judge(score, 'share-75')).toBe('consensus');
		expect(judge(score, 'share-70-15')).toBe('not-for-this-scale');
	});

	test('sets are judged by their shape alone', () => {
		const item: Item = { ...base, kind: 'multiple', options };
		const red = { kind: 'multiple', options: [optionId('red')] } as const;
		const score = scoreAt(round(item, [red, red, red], []));
		expect(judge(score, 'shape')).toBe('consensus');
		expect(judge(score, 'share-70')).toBe('not-for-this-scale');
	});

	test('the sensitivity names exactly the rules that decide the other way', () => {
		const score = scoreOf([0, 2, 4, 7, 7]);
		expect(otherVerdicts(score, 'share-70')).toContain('share-75');
		expect(describeSensitivity('no-consensus', ['share-75'])).toBe(
			'Under the 75% rule this would be consensus.',
		);
		expect(describeSensitivity('consensus', ['shape'])).toBe(
			'Under the shape of the answers this would not be consensus.',
		);
		const counts = fc.array(fc.nat(6), { minLength: 2, maxLength: 11 });
		fc.assert(
			fc.property(counts, fc.constantFrom(...CRITERIA), (all, criterion) => {
				const own = judge(scoreOf(all), criterion);
				const others = otherVerdicts(scoreOf(all), criterion);
				expect(others).not.toContain(criterion);
				for (const other of CRITERIA) {
					const pair = [own, judge(scoreOf(all), other)].toSorted().join();
					expect(others.includes(other)).toBe(pair === 'consensus,no-consensus');
				}
			}),
			{ numRuns: 60 },
		);
	});

	test('the stricter share never decides more than the looser one', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(9), { minLength: 2, maxLength: 11 }), (all) => {
				const by = verdicts(all);
				if (by['share-75'] === 'consensus') expect(by['share-70']).toBe('consensus');
				if (by['share-70-15'] === 'consensus') expect(by['share-70']).toBe('consensus');
			}),
			{ numRuns: 60 },
		);
	});

	test('every rule and verdict has words of its own', () => {
		expect(new Set(CRITERIA.map(criterionName)).size).toBe(CRITERIA.length);
		expect(new Set(CRITERIA.map(criterionMeaning)).size).toBe(CRITERIA.length);
		const all = ['consensus', 'no-consensus', 'too-few', 'hidden', 'not-for-this-scale'] as const;
		expect(new Set(all.map((verdict) => describeVerdict(verdict, null))).size).toBe(all.length);
	});
});
