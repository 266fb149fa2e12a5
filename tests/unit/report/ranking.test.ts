import { describe, expect, test } from 'vitest';
import { itemId, type Item } from '$lib/questionnaires';
import { hardestDifferences, rankByDivergence } from '$lib/report';
import { scoreRound } from '$lib/scoring';
import { dontKnow, point, scaleItem, smallRound } from '../scoring/small-round';
import { base } from './items';

describe('[RE1] order of the differences', () => {
	const names = ['calm', 'split', 'split-and-important', 'one-answer', 'more-split'];
	const items = names.map((id) =>
		scaleItem(id, { weight: id === 'split-and-important' ? 1 : 0.5, text: id }),
	);
	const text: Item = { ...base, kind: 'text', id: itemId('words'), maxLength: 10 };
	const halves = [point(1), point(5), point(1), point(5)];
	const scored = scoreRound(
		smallRound(
			[text, ...items],
			{
				words: [{ kind: 'text', text: 'so' }],
				calm: [point(3), point(3), point(4)],
				split: halves,
				'split-and-important': halves,
				'one-answer': [point(1)],
				'more-split': [...halves, point(1), point(5)],
			},
			{},
		),
	);
	const ranking = rankByDivergence(scored);

	test('divergence, then importance, then answers, then the order of asking', () => {
		expect(ranking.ranked.map(({ item }) => item.id)).toEqual([
			'split-and-important',
			'more-split',
			'split',
			'calm',
		]);
	});
	test('under three answers nothing is ranked; texts are read', () => {
		expect(ranking.tooFew.map(({ item }) => item.id)).toEqual(['one-answer']);
		expect(ranking.texts.map(({ item }) => item.id)).toEqual(['words']);
	});
	test('what rounding makes of the same answers does not decide', () => {
		const two = scoreRound(
			smallRound([scaleItem('b'), scaleItem('c')], { b: halves, c: halves.toReversed() }, {}),
		);
		expect(rankByDivergence(two).ranked.map(({ item }) => item.id)).toEqual(['b', 'c']);
	});
});

describe('[RE5] the hardest differences', () => {
	const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => scaleItem(id));
	const some = [point(1), point(5), point(1), point(5)];
	const scored = scoreRound(
		smallRound(
			items,
			{ a: some, b: some, c: some, d: some, e: some, f: some, g: [point(3), point(3)] },
			{ a: [point(1), point(1)], g: [point(3)], b: [dontKnow, dontKnow, dontKnow] },
		),
	);

	test('five at most, each with a sentence and the numbers behind it', () => {
		const differences = hardestDifferences(scored);
		expect(differences).toHaveLength(5);
		for (const { score, receipt, sentence, shape } of differences) {
			expect(receipt.item).toBe(score.item.id);
			expect(receipt.divergence.D).toBeGreaterThan(0);
			expect(receipt.counts).toBe(score.counts);
			expect(sentence).toMatch(/ (mostly said|leaned towards) “/);
			expect(shape).not.toBe('');
		}
	});
	test('the groups are part of the sentence where they differ', () => {
		const all = hardestDifferences(scored, 7);
		const a = all.find(({ receipt }) => receipt.item === 'a');
		expect(a?.sentence).toBe(
			'Executives leaned towards “fair”. Front line mostly said “very poor”.',
		);
		expect(a?.receipt.pair?.difference).toBe(2);
	});
	test('not knowing is said where it is a finding', () => {
		const all = hardestDifferences(scored, 7);
		expect(all.find(({ receipt }) => receipt.item === 'b')?.knowledgeGap).toBe(
			'3 of 7 don’t know.',
		);
		expect(all.find(({ receipt }) => receipt.item === 'a')?.knowledgeGap).toBeNull();
	});
	test('where nobody differs there is no difference', () => {
		expect(hardestDifferences(scored, 7).map(({ receipt }) => receipt.item)).not.toContain('g');
	});
	test('those that stand there already keep their places, what is gone from the round or calm now leaves them', () => {
		const kept = ['f', 'g', 'gone', 'a'].map((id) => itemId(id));
		const shown = hardestDifferences(scored, 3, kept).map(({ receipt }) => receipt.item);
		expect(shown.slice(0, 2)).toEqual(['f', 'a']);
		expect(new Set(shown).size).toBe(3);
	});
});
