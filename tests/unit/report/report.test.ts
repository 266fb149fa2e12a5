import { describe, expect, test } from 'vitest';
import { entityId, itemId, optionId, type AnswerValue, type Item } from '$lib/questionnaires';
import {
	describeAlignment,
	describeBin,
	describeGap,
	describeLevel,
	describePair,
	describeReadiness,
	describeShape,
	formatShare,
	formatSigned,
	groupNames,
	hardestDifferences,
	heatMapTable,
	itemTable,
	rankByDivergence,
	rivalChoices,
	widestPair,
} from '$lib/report';
import { scoreRound } from '$lib/scoring';
import {
	dontKnow,
	EXECUTIVES,
	FRONT_LINE,
	point,
	scaleItem,
	scoreAt,
	SECTION,
	smallRound,
	type Said,
} from '../scoring/small-round';

const base = { section: SECTION, text: 'What?', isShort: false, id: itemId('a') } as const;
const options = ['red', 'green', 'blue'].map((label) => ({ id: optionId(label), label }));

/** One item, answered by two groups. */
function round(item: Item, executives: readonly Said[], frontLine: readonly Said[]) {
	return scoreRound(smallRound([item], { [item.id]: executives }, { [item.id]: frontLine }));
}

function gapOf(item: Item, ...said: readonly AnswerValue[]): string | null {
	return describeGap(scoreAt(round(item, said, [])));
}

function pairOf(item: Item, executives: readonly Said[], frontLine: readonly Said[]) {
	const scored = round(item, executives, frontLine);
	return describePair(scoreAt(scored), groupNames(scored));
}

const numberItem: Item = {
	...base,
	kind: 'number',
	unit: 'weeks',
	min: 0,
	max: 50,
	step: 1,
	distance: 'range',
};
const dateItem: Item = { ...base, kind: 'date', min: '2026-01-01', max: '2026-12-31' };
const yesItem: Item = { ...base, kind: 'yes-partly-no' };
const singleItem: Item = { ...base, kind: 'single', options };
const weeks = (number: number) => ({ kind: 'number', number }) as const;
const day = (text: string) => ({ kind: 'date', day: text }) as const;
const say = (choice: 'yes' | 'partly' | 'no') => ({ kind: 'yes-partly-no', choice }) as const;
const choose = (label: string) => ({ kind: 'single', option: optionId(label) }) as const;

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

describe('[RE2] how far apart two people are, in the unit of the item', () => {
	test('scale points with one decimal', () => {
		expect(gapOf(scaleItem('a'), point(1), point(2), point(4))).toBe(
			'Two random colleagues are 2.0 points apart on a scale of 5.',
		);
	});
	test('steps between yes and no', () => {
		expect(gapOf(yesItem, say('yes'), say('no'))).toBe(
			'Two random colleagues are 2.0 steps apart, where yes to no is two steps.',
		);
	});
	test('chance to choose differently', () => {
		expect(gapOf(singleItem, choose('red'), choose('red'), choose('blue'))).toBe(
			'Two random colleagues choose differently 67% of the time.',
		);
	});
	test('names', () => {
		const item: Item = { ...base, kind: 'entity', list: 'person' };
		const name = (id: string) => ({ kind: 'entity', entity: entityId(id) }) as const;
		expect(gapOf(item, name('person-a'), name('person-b'))).toBe(
			'Two random colleagues give different names 100% of the time.',
		);
	});
	test('sets', () => {
		const item: Item = { ...base, kind: 'multiple', options };
		const tick = (...labels: string[]) =>
			({ kind: 'multiple', options: labels.map(optionId) }) as const;
		expect(gapOf(item, tick('red', 'green'), tick('green', 'blue'))).toBe(
			'Of everything two random colleagues tick, 67% is ticked by only one of them.',
		);
	});
	test('rankings', () => {
		const item: Item = { ...base, kind: 'ranking', options };
		const order = (...labels: string[]) =>
			({ kind: 'ranking', order: labels.map(optionId) }) as const;
		expect(gapOf(item, order('red', 'green', 'blue'), order('blue', 'green', 'red'))).toBe(
			'The orders of two random colleagues are 100% of the way from the same to the reverse.',
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
			'Two random colleagues would have to move 35 of the 100 points to agree.',
		);
	});
	test('numbers and days', () => {
		expect(gapOf(numberItem, weeks(10), weeks(22))).toBe(
			'Two random colleagues are 12 weeks apart.',
		);
		expect(gapOf(dateItem, day('2026-03-01'), day('2026-04-01'))).toBe(
			'Two random colleagues are 31 days apart.',
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
			'Executives sit 1.5 points above Front line.',
		);
	});
	test('nearer to yes', () => {
		expect(pairOf(yesItem, [say('no'), say('partly')], [say('yes'), say('yes')])).toBe(
			'Front line sit 1.5 steps nearer to yes than Executives.',
		);
	});
	test('numbers and days by their medians', () => {
		expect(pairOf(numberItem, [weeks(10), weeks(20)], [weeks(40), weeks(41)])).toBe(
			'Front line say 25.5 weeks more than Executives.',
		);
		const early = [day('2026-01-10'), day('2026-01-12')];
		const late = [day('2026-05-01'), day('2026-05-01')];
		expect(pairOf(dateItem, late, early)).toBe(
			'Executives name a day 110 days later than Front line.',
		);
	});
	test('choices: what more than half of each group chose', () => {
		expect(
			pairOf(
				singleItem,
				[choose('red'), choose('red'), choose('green')],
				[choose('blue'), choose('blue')],
			),
		).toBe('Executives mostly chose “red”, Front line mostly “blue”.');
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
			expect(sentence).toContain('points apart');
			expect(shape).not.toBe('');
		}
	});
	test('the groups are part of the sentence where they differ', () => {
		const all = hardestDifferences(scored, 7);
		const a = all.find(({ receipt }) => receipt.item === 'a');
		expect(a?.sentence).toBe(
			'Two random colleagues are 2.1 points apart on a scale of 5. Executives sit 2.0 points above Front line.',
		);
		expect(a?.receipt.pair?.difference).toBe(2);
	});
	test('not knowing is said where it is a finding', () => {
		const all = hardestDifferences(scored, 7);
		expect(all.find(({ receipt }) => receipt.item === 'b')?.knowledgeGap).toBe(
			'3 of 7 do not know.',
		);
		expect(all.find(({ receipt }) => receipt.item === 'a')?.knowledgeGap).toBeNull();
	});
	test('where nobody differs there is no difference', () => {
		expect(hardestDifferences(scored, 7).map(({ receipt }) => receipt.item)).not.toContain('g');
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
			'75 of 100 (answered 75%; 50 to 75 if the rest were all bad or all good).',
		);
		const full = round(item, [point(5)], [point(3)]);
		expect(describeReadiness(full.readiness)).toBe('75 of 100, everything answered.');
	});
	test('alignment with how many questions count, and what lies between groups', () => {
		const scored = round(item, [point(5), point(5)], [point(1), point(1)]);
		expect(describeAlignment(scored.alignment)).toBe(
			'0 of 100, over 1 of 1 questions. 100% of the difference lies between groups.',
		);
	});
	test('a reason where there is none', () => {
		const empty = round(item, [], []);
		expect(describeReadiness(empty.readiness)).toBe('No answers');
		expect(describeAlignment(empty.alignment)).toBe('Too few to say');
	});
});

describe('[RE8] figures as people read them', () => {
	test('whole percent, one decimal, a real minus, no sign on zero', () => {
		expect(formatShare(0.825)).toBe('83%');
		expect([0.25, -0.25, 0, -0.01].map(formatSigned)).toEqual(['+0.3', '−0.3', '0.0', '0.0']);
	});
	test('levels in the unit of the item', () => {
		const level = { value: 2.25, position: 0.5 };
		expect(describeLevel(scaleItem('a'), level)).toBe('2.3');
		expect(describeLevel(numberItem, level)).toBe('2.3 weeks');
		expect(describeLevel(yesItem, level)).toBe('50% towards yes');
		expect(describeLevel(dateItem, { value: 21_243, position: 1 })).toBe('Feb 29, 2028');
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
		expect(describeBin({ kind: 'nobody' })).toBe('Nobody');
		expect(describeBin({ kind: 'none-of-these' })).toBe('None of these');
	});
});
