import { describe, expect, test } from 'vitest';
import { sectionId } from '$lib/questionnaires';
import { none, scoreRound, some } from '$lib/scoring';
import { dontKnow, notMyArea, point, ratherNot, scaleItem, smallRound } from './small-round';

describe('[SC21] [SC22] the two dials', () => {
	const items = [
		scaleItem('q1', { readiness: { reversed: false }, weight: 1 }),
		scaleItem('q2', { readiness: { reversed: true }, weight: 0.5 }),
		scaleItem('q3', {
			readiness: { reversed: false },
			section: sectionId('data'),
			weight: 1,
		}),
		scaleItem('q4', { weight: 1 }),
	];
	const round = scoreRound(
		smallRound(
			items,
			{ q1: [point(5)], q2: [point(1)], q3: [dontKnow], q4: [point(3)] },
			{
				q1: [point(1), point(3), ratherNot],
				q2: [point(5), point(5), notMyArea],
				q3: [point(3), point(3), null],
				q4: [point(3), point(3), point(3)],
			},
		),
	);

	test('role-balanced readiness, by section, unmarked items left out', () => {
		// people: q1 (1 + 1/4) / 2, q2 (1 + 0) / 2, weights 1 and 1/2; data: the front line's 1/2.
		const people = (0.625 + 0.5 * 0.5) / 1.5;
		expect(round.readiness.dimensions.map(({ level }) => level)).toEqual([some(people), some(0.5)]);
		expect(round.readiness.level).toEqual(some((people + 0.5) / 2));
		expect(round.readiness.weakest).toBe('data');
		expect(round.sections[0]?.readiness?.level).toEqual(some(people));
	});

	test('bounds count what is missing as worst and best, "not my area" never', () => {
		// q1: 1 and (0 + 1/2 + missing) / 3; q2: nobody is missing.
		const lo = ((1 + 0.5 / 3) / 2 + 0.25) / 1.5;
		const hi = ((1 + 1.5 / 3) / 2 + 0.25) / 1.5;
		const [people, data] = round.readiness.dimensions;
		expect(people?.lo.ok && people.lo.value).toBeCloseTo(lo, 12);
		expect(people?.hi.ok && people.hi.value).toBeCloseTo(hi, 12);
		// q3: the executive is missing altogether, one of three at the front line too.
		expect(data?.lo.ok && data.lo.value).toBeCloseTo((0 + 1 / 3) / 2, 12);
		expect(data?.hi.ok && data.hi.value).toBeCloseTo((1 + 2 / 3) / 2, 12);
	});

	test('by head, and whether both must be shown', () => {
		// q1 (1 + 0 + 1/2) / 3, q2 1/3; data 1/2.
		const people = (0.5 + 0.5 / 3) / 1.5;
		expect(round.readinessByHead.level.ok && round.readinessByHead.level.value).toBeCloseTo(
			(people + 0.5) / 2,
			12,
		);
		expect(round.doReadinessModesDiffer).toBe(true);
	});

	test('alignment over items with three answers or more', () => {
		expect(round.alignment.items).toEqual({ counted: 3, all: 4 });
		expect(round.alignment.weightCovered).toEqual(some(2.5 / 3.5));
		const D = round.items.map(({ divergence }) => (divergence.ok ? divergence.value.D : 0));
		const expected = 1 - ((D[0] ?? 0) + 0.5 * (D[1] ?? 0) + (D[3] ?? 0)) / 2.5;
		expect(round.alignment.level.ok && round.alignment.level.value).toBeCloseTo(expected, 12);
	});

	test('everyone agreeing on bad news is aligned and not ready', () => {
		const bad = scoreRound(
			smallRound(
				[scaleItem('q1', { readiness: { reversed: false } })],
				{ q1: [point(1), point(1)] },
				{ q1: [point(1)] },
			),
		);
		expect(bad.readiness.level).toEqual(some(0));
		expect(bad.alignment.level).toEqual(some(1));
		expect(bad.alignment.betweenShare).toEqual(none('no-variation'));
	});

	test('too few answers anywhere is no alignment', () => {
		const few = scoreRound(smallRound([scaleItem('q1')], { q1: [point(1), point(5)] }, {}));
		expect(few.alignment.level).toEqual(none('too-few'));
		expect(few.alignment.weightCovered).toEqual(some(0));
		expect(few.readiness.level).toEqual(none('no-answers'));
	});
});
