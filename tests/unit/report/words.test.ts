import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AnswerValue, Item } from '$lib/questionnaires';
import {
	describeAlignment,
	describeBareLevel,
	describeBin,
	describeLevel,
	describeReadiness,
	describeShape,
	formatCalendar,
	formatDay,
	formatNumber,
	formatShare,
	formatSigned,
	groupNames,
	heatMapTable,
	itemTable,
	levelUnit,
} from '$lib/report';
import { dontKnow, point, scaleItem, scoreAt, type Said } from '../scoring/small-round';
import { base, options, numberItem, dateItem, yesItem, say, round } from './items';

describe('[RE4] shapes in words', () => {
	const shapeOf = (...said: readonly Said[]) =>
		describeShape(scoreAt(round(scaleItem('a'), said, [])));

	test('under twelve answers camps only look like camps', () => {
		const halves = [point(1), point(5), point(1), point(5), point(1), point(5)];
		expect(shapeOf(...halves)?.label).toBe('Looks like two camps');
		expect(shapeOf(...halves, ...halves)?.label).toBe('Two camps');
	});
	test('every other shape has a label and a sentence', () => {
		const shapes = [
			shapeOf(),
			shapeOf(dontKnow, point(1)),
			shapeOf(point(1), point(2)),
			shapeOf(point(2), point(2), point(2)),
			shapeOf(point(3), point(3), point(4)),
			shapeOf(point(1), ...new Array<AnswerValue>(9).fill(point(5))),
			shapeOf(point(2), point(3), point(3), point(3), point(3), point(4), point(5), point(1)),
			shapeOf(...[1, 2, 3, 4, 5, 1, 2, 3, 4, 5].map(point)),
			shapeOf(point(1), point(3), point(5)),
		];
		expect(shapes.map((shape) => shape?.shape)).toEqual([
			'no-answers',
			'dont-know',
			'too-few',
			'unanimous',
			'agreement',
			'agreement-with-dissent',
			'leaning',
			'scattered',
			'divided',
		]);
		expect(new Set(shapes.map((shape) => shape?.label)).size).toBe(9);
		expect(new Set(shapes.map((shape) => shape?.meaning)).size).toBe(9);
	});
});

describe('[RE6] tables', () => {
	test('an item: answers, then the ways of not answering, by group', () => {
		const scored = round(yesItem, [say('yes'), dontKnow], [say('no'), null]);
		expect(itemTable(scoreAt(scored), groupNames(scored))).toEqual({
			columns: ['Answer', 'Everyone', 'Executives', 'Front line'],
			rows: [
				{ header: 'Yes', cells: [1, 1, 0] },
				{ header: 'Partly', cells: [0, 0, 0] },
				{ header: 'No', cells: [1, 0, 1] },
				{ header: 'Answers', cells: [2, 1, 1] },
				{ header: 'Don’t know', cells: [1, 1, 0] },
				{ header: 'Not my area', cells: [0, 0, 0] },
				{ header: 'Prefer not to say', cells: [0, 0, 0] },
				{ header: 'Not answered', cells: [1, 0, 1] },
			],
		});
	});
	test('a ranking: mean ranks, and a reason where a group has none', () => {
		const item: Item = { ...base, kind: 'ranking', options };
		const order = { kind: 'ranking', order: options.map(({ id }) => id).slice(0, 2) } as const;
		const scored = round(item, [order, dontKnow], [dontKnow]);
		expect(itemTable(scoreAt(scored), groupNames(scored)).rows.slice(0, 3)).toEqual([
			{ header: 'red, mean rank', cells: [1, 1, 'No answers'] },
			{ header: 'green, mean rank', cells: [2, 2, 'No answers'] },
			{ header: 'blue, mean rank', cells: [3, 3, 'No answers'] },
		]);
	});
	test('the heat map: level, and hundredths of the scale from everybody', () => {
		const scored = round(scaleItem('a'), [point(5), point(5)], [point(1), point(1)]);
		expect(heatMapTable(scored)).toEqual({
			columns: ['Question', 'Everyone', 'Executives', 'Front line'],
			rows: [{ header: 'How is a?', cells: ['3.0', '5.0 (+50.0)', '1.0 (−50.0)'] }],
		});
	});
	test('the heat map says why a cell is empty', () => {
		const scored = round(scaleItem('a'), [point(5)], [dontKnow]);
		expect(heatMapTable(scored).rows[0]?.cells).toEqual(['5.0', '5.0 (0.0)', 'No answers']);
	});
});

describe('[RE7] the two dials in words', () => {
	const item = scaleItem('a', { readiness: { reversed: false } });

	test('readiness with what was answered and its bounds', () => {
		const scored = round(item, [point(5), dontKnow], [point(3), point(3)]);
		expect(describeReadiness(scored.readiness)).toBe(
			'75 of 100 (75% answered). Could be anywhere from 50 to 75 until the rest answer.',
		);
		const full = round(item, [point(5)], [point(3)]);
		expect(describeReadiness(full.readiness)).toBe('75 of 100, with everything answered.');
	});
	test('alignment with how many questions count, and what lies between groups', () => {
		const scored = round(item, [point(5), point(5)], [point(1), point(1)]);
		expect(describeAlignment(scored.alignment)).toBe(
			'0 of 100, based on 1 of 1 questions. 100% of the difference is between groups.',
		);
	});
	test('a reason where there is none', () => {
		const empty = round(item, [], []);
		expect(describeReadiness(empty.readiness)).toBe('No answers');
		expect(describeAlignment(empty.alignment)).toBe('Too few answers');
	});
});

describe('[RE8] figures as people read them', () => {
	afterEach(() => {
		vi.unstubAllGlobals();
	});

	test('in the way of the device’s region where it is one of the language', () => {
		vi.stubGlobal('navigator', { languages: ['de-DE', 'en-GB'] });
		expect([formatDay(21_243), formatNumber(1234.56)]).toEqual(['29 Feb 2028', '1,234.6']);
		vi.stubGlobal('navigator', { languages: ['de-DE'] });
		expect(formatDay(21_243)).toBe('Feb 29, 2028');
	});
	test('whole percent, one decimal, a real minus, no sign on zero', () => {
		expect(formatShare(0.825)).toBe('83%');
		expect([0.25, -0.25, 0, -0.01].map(formatSigned)).toEqual(['+0.3', '−0.3', '0.0', '0.0']);
	});
	test('levels in the unit of the item', () => {
		const level = { value: 2.25, position: 0.5 };
		expect(describeLevel(scaleItem('a'), level)).toBe('2.3');
		expect(describeLevel(numberItem, level)).toBe('2.3 weeks');
		expect(describeLevel(yesItem, level)).toBe('50% of the way to yes');
		expect(describeLevel(dateItem, { value: 21_243, position: 1 })).toBe('Feb 29, 2028');
	});
	test('levels without their unit, and the unit for itself', () => {
		const level = { value: 2.25, position: 0.5 };
		const bare = (item: Item) => [describeBareLevel(item, level), levelUnit(item)];
		expect(bare(scaleItem('a'))).toEqual(['2.3', '']);
		expect(bare(numberItem)).toEqual(['2.3', 'weeks']);
		expect(bare(yesItem)).toEqual(['50%', 'of the way to yes']);
		expect(levelUnit(dateItem)).toBe('');
	});
	test('bars', () => {
		expect(describeBin({ kind: 'numbers', from: 0, to: 5, isSingle: false }, 'weeks')).toBe(
			'0 to under 5 weeks',
		);
		expect(describeBin({ kind: 'numbers', from: 3, to: 4, isSingle: true })).toBe('3');
		const units = ['week', 'month', 'quarter', 'year'] as const;
		const days = units.map((unit) =>
			describeBin({ kind: 'days', from: '2026-04-01', to: '2026-07-01', unit }),
		);
		expect(days).toEqual(['Week of Apr 1, 2026', 'Apr 2026', 'Apr – Jun 2026', '2026']);
		expect(formatCalendar('soon', 'day')).toBe('soon');
		expect(describeBin({ kind: 'nobody' })).toBe('Nobody');
		expect(describeBin({ kind: 'none-of-these' })).toBe('None of these');
	});
});
