import { describe, expect, test } from 'vitest';
import type { Answer } from '$lib/questionnaires';
import { POOLED_GROUP, scoreRound, suppress } from '$lib/scoring';
import { dontKnow, notMyArea, point, scaleItem, scoreAt, smallRound } from './small-round';

const sure = (value: number): Answer => ({
	response: { state: 'value', value: point(value) },
	confidence: 3,
});

/** The score of one question: two groups of three who are sure, and in the first of them two who give no value. */
function scored(least?: number) {
	const input = smallRound(
		[scaleItem('a')],
		{ a: [sure(1), sure(2), sure(5), dontKnow, notMyArea] },
		{ a: [sure(2), sure(4), sure(4)] },
	);
	const groups = [...input.groups, { id: POOLED_GROUP, name: 'Small groups' }];
	return scoreAt(scoreRound(least === undefined ? input : { ...input, groups, least }));
}

describe('[SC60] what is left out of the score of anonymous answers', () => {
	test('in which way people of a group gave no value', () => {
		expect(scored().groups[0]?.counts).toMatchObject({ answered: 3, dk: 1, na: 1 });
		expect(scored(3).groups[0]?.counts).toMatchObject({
			...{ answered: 3, dk: 0, na: 0, skip: 0, unanswered: 2 },
		});
	});

	test('what people of a small group, and of one shown with it, wrote beside their answers', () => {
		const said = (value: number, comment: string): Answer => ({
			response: { state: 'value', value: point(value) },
			comment,
		});
		const input = smallRound(
			[scaleItem('a')],
			{ a: [said(1, 'e1'), said(2, 'e2')] },
			{ a: [said(2, 'f1'), said(4, 'f2'), said(4, 'f3'), said(5, 'f4')] },
		);
		const groups = [...input.groups, { id: POOLED_GROUP, name: 'Small groups' }];
		const quotes = (least: number) =>
			scoreAt(scoreRound({ ...input, groups, least })).comments.map(({ text }) => text);
		expect(quotes(2)).toEqual(['e1', 'e2', 'f1', 'f2', 'f3', 'f4']);
		expect(quotes(3)).toEqual([]);
	});

	test('how far those who are sure are apart', () => {
		expect(scored().confidentDivergence.ok).toBe(true);
		expect(scored(3).confidentDivergence).toEqual({ ok: false, reason: 'hidden' });
	});
});

test('[SC30] of the visible groups the smallest joins the small ones, of equal ones the first by id', () => {
	const sizes = (...pairs: readonly (readonly [string, number])[]) => suppress(new Map(pairs), 5);
	expect(sizes(['large', 9], ['middle', 6], ['small', 2])).toMatchObject({
		visible: ['large'],
		pooled: ['middle', 'small'],
	});
	expect(sizes(['b', 6], ['a', 6], ['small', 2])).toMatchObject({
		visible: ['b'],
		pooled: ['a', 'small'],
	});
});
