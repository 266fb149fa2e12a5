import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Step } from '$lib/questionnaires';
import { config, POOLED_GROUP, scoreRound } from '$lib/scoring';
import { anyRound } from './round-arbitrary';
import { point, scaleItem, scoreAt, smallRound } from './small-round';

const LEAST = 5;
const rated = (value: number, step?: Step): Answer => ({
	response: { state: 'value', value: point(value) },
	...(step === undefined ? {} : { importance: step, confidence: step }),
});

/** Ten answers, of which so many come with ratings. */
function withRatings(raters: number, weight?: number) {
	const said = Array.from({ length: 10 }, (_, index) =>
		rated(1 + (index % 5), index < raters ? 3 : undefined),
	);
	const item = scaleItem('a', weight === undefined ? {} : { weight });
	const input = smallRound([item], { a: said.slice(0, 5) }, { a: said.slice(5) });
	const groups = [...input.groups, { id: POOLED_GROUP, name: 'Small groups' }];
	return scoreAt(scoreRound({ ...input, groups, least: LEAST }));
}

describe('[SC69] ratings where answers are anonymous', () => {
	test('from fewer than the least they are hidden, with the reason', () => {
		for (const raters of [1, 4]) {
			const { confidence, importance } = withRatings(raters, 1 / 3);
			expect(confidence).toEqual({ ok: false, reason: 'hidden' });
			expect(importance).toEqual({ value: 1 / 3, from: 'withheld', ratings: 0 });
		}
		expect(withRatings(4).importance.value).toBe(config.defaultImportance);
	});

	test('from the least on they are told, and nobody is a number of their own', () => {
		expect(withRatings(5)).toMatchObject({
			confidence: { ok: true, value: { mean: 5, n: 5 } },
			importance: { value: 1, from: 'ratings', ratings: 5 },
		});
		expect(withRatings(0)).toMatchObject({
			confidence: { ok: false, reason: 'no-answers' },
			importance: { from: 'default', ratings: 0 },
		});
	});

	test('no number of ratings under the least is in any round', () => {
		fc.assert(
			fc.property(anyRound, fc.integer({ min: 3, max: 6 }), (input, least) => {
				for (const { confidence, importance } of scoreRound({ ...input, least }).items) {
					if (confidence.ok) expect(confidence.value.n).toBeGreaterThanOrEqual(least);
					if (importance.from === 'ratings') {
						expect(importance.ratings).toBeGreaterThanOrEqual(least);
					}
				}
			}),
			{ numRuns: 60 },
		);
	});
});
