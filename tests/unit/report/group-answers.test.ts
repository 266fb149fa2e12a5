import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { optionId, type AnswerValue, type Item } from '$lib/questionnaires';
import { describeGroupAnswers, groupNames } from '$lib/report';
import { scoreRound } from '$lib/scoring';
import { point, scaleItem, scoreAt, smallRound, type Said } from '../scoring/small-round';
import {
	base,
	choose,
	dateItem,
	day,
	numberItem,
	options,
	round,
	say,
	singleItem,
	weeks,
	yesItem,
} from './items';

function saidOn(item: Item, executives: readonly Said[], frontLine: readonly Said[]) {
	const scored = round(item, executives, frontLine);
	return describeGroupAnswers(scoreAt(scored), groupNames(scored));
}

const multiple: Item = { ...base, kind: 'multiple', options };
const ranking: Item = { ...base, kind: 'ranking', options };
const budget: Item = { ...base, kind: 'allocation', options };
const tick = (...labels: string[]) =>
	({ kind: 'multiple', options: labels.map(optionId) }) satisfies AnswerValue;
const order = (...labels: string[]) =>
	({ kind: 'ranking', order: labels.map(optionId) }) satisfies AnswerValue;
const share = (red: number, green: number) =>
	({
		kind: 'allocation',
		points: new Map([
			[optionId('red'), red],
			[optionId('green'), green],
		]),
	}) satisfies AnswerValue;

describe('[RE13] what each group said, in the words of the question', () => {
	test('a majority is called that, and no majority too', () => {
		const red = [choose('red'), choose('red'), choose('blue')];
		expect(saidOn(singleItem, red, [choose('blue'), choose('blue')])).toBe(
			'Executives mostly said “red”. Front line mostly said “blue”.',
		);
		expect(saidOn(singleItem, red, [choose('blue'), choose('green')])).toBe(
			'Executives mostly said “red”. No majority: Front line.',
		);
	});
	test('on a scale without a majority: the point nearest to the mean', () => {
		expect(saidOn(scaleItem('a'), [point(4), point(5), point(3)], [point(1), point(1)])).toBe(
			'Executives leaned towards “good”. Front line mostly said “very poor”.',
		);
		expect(saidOn(yesItem, [say('yes'), say('yes')], [say('no'), say('partly')])).toMatch(
			/^Executives mostly said “Yes”\. Front line leaned towards “(Partly|No)”\.$/,
		);
	});
	test('groups that said the same share a sentence, and it says that somebody did not', () => {
		const red = [choose('red'), choose('red'), choose('blue')];
		expect(saidOn(singleItem, red, red)).toBe(
			'Executives and Front line mostly said “red”. Some people answered differently.',
		);
	});
	test('numbers and days: the two furthest apart, the lower first', () => {
		expect(saidOn(numberItem, [weeks(30), weeks(31)], [weeks(4), weeks(6)])).toBe(
			'Front line typically said 5 weeks. Executives typically said 30.5 weeks.',
		);
		expect(saidOn(dateItem, [day('2026-02-01'), day('2026-02-01')], [day('2026-12-01')])).toBe(
			'Answers differ, but too few people answered to see a pattern.',
		);
	});
	test('several ticks, rankings and budgets: what came first, where one thing did', () => {
		expect(saidOn(multiple, [tick('red'), tick('red', 'blue')], [tick('blue'), tick('blue')])).toBe(
			'Executives ticked “red” most often. Front line ticked “blue” most often.',
		);
		expect(
			saidOn(
				ranking,
				[order('red', 'green', 'blue'), order('red', 'green', 'blue')],
				[order('blue', 'green', 'red'), order('blue', 'red', 'green')],
			),
		).toBe('Executives ranked “red” highest. Front line ranked “blue” highest.');
		expect(saidOn(budget, [share(70, 30), share(60, 40)], [share(50, 50), share(50, 50)])).toBe(
			'Executives gave “red” the most points. Some people answered differently.',
		);
	});
	test('one person never stands for a group; nothing is said where nobody differs or one answered', () => {
		expect(saidOn(singleItem, [choose('red'), choose('red')], [choose('blue')])).toBe(
			'Executives mostly said “red”. Some people answered differently.',
		);
		expect(saidOn(singleItem, [choose('red')], [choose('blue')])).toBe(
			'Fewer than three people answered, so there is no pattern to report.',
		);
		expect(saidOn(singleItem, [choose('red')], [])).toBeNull();
		expect(saidOn(singleItem, [choose('red'), choose('red')], [choose('red')])).toBe(
			'Everybody who answered said the same.',
		);
	});
	test('names every group with two answers or more exactly once', () => {
		const answers = fc.array(fc.integer({ min: 1, max: 5 }).map(point), { maxLength: 6 });
		fc.assert(
			fc.property(answers, answers, (executives, frontLine) => {
				const item = scaleItem('a');
				const scored = scoreRound(smallRound([item], { a: executives }, { a: frontLine }));
				const score = scoreAt(scored);
				const sentence = describeGroupAnswers(score, groupNames(scored));
				if (sentence === null || !/(mostly said|leaned)/.test(sentence)) return;
				for (const [name, said] of [
					['Executives', executives],
					['Front line', frontLine],
				] as const) {
					expect(sentence.split(name)).toHaveLength(said.length >= 2 ? 2 : 1);
				}
			}),
		);
	});
});
