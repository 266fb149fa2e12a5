import { describe, expect, test } from 'vitest';
import { entityId, optionId, type Item } from '$lib/questionnaires';
import { rivalChoices, widestPair } from '$lib/report';
import { EXECUTIVES, FRONT_LINE, point, scaleItem, scoreAt } from '../scoring/small-round';
import {
	base,
	options,
	gapOf,
	pairOf,
	numberItem,
	dateItem,
	yesItem,
	singleItem,
	weeks,
	day,
	say,
	choose,
	round,
} from './items';

describe('[RE2] how far apart two people are, in the unit of the item', () => {
	test('scale points with one decimal', () => {
		expect(gapOf(scaleItem('a'), point(1), point(2), point(4))).toBe(
			'On average, two people are 2.0 points apart on a scale of 5.',
		);
	});
	test('steps between yes and no', () => {
		expect(gapOf(yesItem, say('yes'), say('no'))).toBe(
			'On average, two people are 2.0 steps apart. From yes to no is two steps.',
		);
	});
	test('chance to choose differently', () => {
		expect(gapOf(singleItem, choose('red'), choose('red'), choose('blue'))).toBe(
			'Two people picked at random choose differently 67% of the time.',
		);
	});
	test('names', () => {
		const item: Item = { ...base, kind: 'entity', list: 'person' };
		const name = (id: string) => ({ kind: 'entity', entity: entityId(id) }) as const;
		expect(gapOf(item, name('person-a'), name('person-b'))).toBe(
			'Two people picked at random give different names 100% of the time.',
		);
	});
	test('sets', () => {
		const item: Item = { ...base, kind: 'multiple', options };
		const tick = (...labels: string[]) =>
			({ kind: 'multiple', options: labels.map(optionId) }) as const;
		expect(gapOf(item, tick('red', 'green'), tick('green', 'blue'))).toBe(
			'Of everything two people tick, on average 67% is ticked by only one of them.',
		);
	});
	test('rankings', () => {
		const item: Item = { ...base, kind: 'ranking', options };
		const order = (...labels: string[]) =>
			({ kind: 'ranking', order: labels.map(optionId) }) as const;
		expect(gapOf(item, order('red', 'green', 'blue'), order('blue', 'green', 'red'))).toBe(
			'On average, two people’s rankings are 100% of the way from identical to reversed.',
		);
	});
	test('points of a budget', () => {
		const item: Item = { ...base, kind: 'allocation', options };
		const share = (...points: number[]) =>
			({
				kind: 'allocation',
				points: new Map(options.map(({ id }, i) => [id, points[i] ?? 0])),
			}) as const;
		expect(gapOf(item, share(100, 0, 0), share(65, 35, 0))).toBe(
			'On average, two people would have to move 35 of the 100 points to agree.',
		);
	});
	test('numbers and days', () => {
		expect(gapOf(numberItem, weeks(10), weeks(22))).toBe(
			'On average, two people are 12 weeks apart.',
		);
		expect(gapOf(dateItem, day('2026-03-01'), day('2026-04-01'))).toBe(
			'On average, two people are 31 days apart.',
		);
	});
	test('"the same" only where it is so; nothing for one person or a text', () => {
		expect(gapOf(scaleItem('a'), point(3), point(3))).toBe('Everybody who answered said the same.');
		expect(gapOf(scaleItem('a'), point(3))).toBeNull();
		expect(gapOf({ ...base, kind: 'text', maxLength: 9 }, { kind: 'text', text: 'a' })).toBeNull();
	});
});

describe('[RE3] between whom', () => {
	test('scale points', () => {
		expect(pairOf(scaleItem('a'), [point(5), point(4)], [point(3), point(2), point(4)])).toBe(
			'Executives averaged 1.5 points higher than Front line.',
		);
	});
	test('nearer to yes', () => {
		expect(pairOf(yesItem, [say('no'), say('partly')], [say('yes'), say('yes')])).toBe(
			'Front line averaged 1.5 steps closer to yes than Executives.',
		);
	});
	test('numbers and days by their medians', () => {
		expect(pairOf(numberItem, [weeks(10), weeks(20)], [weeks(40), weeks(41)])).toBe(
			'Front line typically said 25.5 weeks more than Executives.',
		);
		const early = [day('2026-01-10'), day('2026-01-12')];
		const late = [day('2026-05-01'), day('2026-05-01')];
		expect(pairOf(dateItem, late, early)).toBe(
			'Executives typically named a day 110 days later than Front line.',
		);
	});
	test('choices: what more than half of each group chose', () => {
		expect(
			pairOf(
				singleItem,
				[choose('red'), choose('red'), choose('green')],
				[choose('blue'), choose('blue')],
			),
		).toBe('Executives mostly said “red”, Front line mostly said “blue”.');
		expect(
			pairOf(singleItem, [choose('red'), choose('green')], [choose('blue'), choose('blue')]),
		).toBeNull();
	});
	test('one person is no group, and the same level is no difference', () => {
		expect(pairOf(scaleItem('a'), [point(5)], [point(1), point(1)])).toBeNull();
		expect(pairOf(scaleItem('a'), [point(2), point(4)], [point(3), point(3)])).toBeNull();
		expect(pairOf(singleItem, [choose('red')], [choose('blue'), choose('blue')])).toBeNull();
	});
	test('the pair carries its numbers', () => {
		const scored = round(scaleItem('a'), [point(5), point(4)], [point(3), point(2), point(1)]);
		expect(widestPair(scoreAt(scored))).toEqual({
			higher: EXECUTIVES.id,
			lower: FRONT_LINE.id,
			difference: 2.5,
			n: { higher: 2, lower: 3 },
		});
		expect(rivalChoices(scoreAt(scored))).toBeNull();
	});
});
