import { describe, expect, test } from 'vitest';
import { entityId, itemId, optionId, type Answer, type Item } from '$lib/questionnaires';
import { dayNumber, none, scoreRound, some } from '$lib/scoring';
import {
	dontKnow,
	EXECUTIVES,
	FRONT_LINE,
	IT,
	notMyArea,
	point,
	ratherNot,
	scaleItem,
	scoreAt,
	SECTION,
	smallRound,
} from './small-round';

const base = { section: SECTION, text: '?', isShort: false } as const;

describe('[SC1] answer states', () => {
	const score = scoreAt(
		scoreRound(
			smallRound(
				[scaleItem('a')],
				{ a: [point(5), point(4), dontKnow] },
				{ a: [point(1), notMyArea, ratherNot, null] },
			),
		),
	);

	test('each state is counted apart', () => {
		expect(score.counts).toEqual({
			asked: 7,
			eligible: 6,
			answered: 3,
			dk: 1,
			na: 1,
			skip: 1,
			unanswered: 1,
			coverage: some(3 / 6),
			dkShare: some(1 / 4),
		});
	});

	test('a value that does not fit its item counts as unanswered', () => {
		const strange = smallRound(
			[scaleItem('a')],
			{ a: [point(6), point(2.5), { kind: 'text', text: '4' }, point(4)] },
			{},
		);
		expect(scoreAt(scoreRound(strange)).counts).toMatchObject({ answered: 1, unanswered: 3 });
	});

	test('answers of people who are no respondents do not count', () => {
		const input = smallRound([scaleItem('a')], { a: [point(5)] }, {});
		const answers = new Map([...input.answers, ['stranger', new Map()]]);
		expect(scoreRound({ ...input, answers })).toEqual(scoreRound(input));
	});

	test('nobody is asked: no share, no level, no divergence', () => {
		const empty = scoreAt(scoreRound(smallRound([scaleItem('a')], {}, {})));
		expect(empty.counts.coverage).toEqual(none('no-answers'));
		expect(empty.divergence).toEqual(none('no-answers'));
		expect(empty.level).toEqual(none('no-answers'));
		expect(empty.shape).toBe('no-answers');
	});
});

describe('[SC14] level and deviation', () => {
	const score = scoreAt(
		scoreRound(
			smallRound([scaleItem('a')], { a: [point(5), point(4)] }, { a: [point(1), point(2)] }),
		),
	);

	test('scale: mean point, and its place between the ends', () => {
		expect(score.level).toEqual(some({ value: 3, position: 0.5 }));
		expect(score.groups[0]?.level).toEqual(some({ value: 4.5, position: 0.875 }));
		expect(score.groups[0]?.deviation).toEqual(some(0.375));
		expect(score.groups[1]?.deviation).toEqual(some(-0.375));
	});

	test('yes is the upper end of yes, partly, no', () => {
		const item: Item = { ...base, kind: 'yes-partly-no', id: itemId('a') };
		const say = (choice: 'yes' | 'partly' | 'no') => ({ kind: 'yes-partly-no', choice }) as const;
		const round = scoreRound(
			smallRound([item], { a: [say('yes'), say('yes')] }, { a: [say('no'), say('partly')] }),
		);
		expect(scoreAt(round).groups.map(({ level }) => level)).toEqual([
			some({ value: 1, position: 1 }),
			some({ value: 2.5, position: 0.25 }),
		]);
		expect(scoreAt(round).divergence).toMatchObject({ ok: true, value: { n: 4, gap: 7 / 6 } });
	});

	test('numbers: median; gap in their unit', () => {
		const item: Item = {
			...base,
			kind: 'number',
			id: itemId('a'),
			unit: 'weeks',
			min: 0,
			max: 100,
			step: 1,
			distance: 'ratio',
		};
		const say = (number: number) => ({ kind: 'number', number }) as const;
		const score = scoreAt(scoreRound(smallRound([item], { a: [say(10), say(20), say(60)] }, {})));
		expect(score.level).toEqual(some({ value: 20, position: 0.2 }));
		expect(score.divergence.ok && score.divergence.value.gap).toBeCloseTo(100 / 3, 12);
	});

	test('dates: median day; gap in days', () => {
		const item: Item = {
			...base,
			kind: 'date',
			id: itemId('a'),
			min: '2026-01-01',
			max: '2026-12-31',
		};
		const say = (day: string) => ({ kind: 'date', day }) as const;
		const score = scoreAt(
			scoreRound(smallRound([item], { a: [say('2026-03-01'), say('2026-03-11')] }, {})),
		);
		expect(score.level.ok && score.level.value.value).toBe(dayNumber('2026-03-06'));
		expect(score.divergence.ok && score.divergence.value.gap).toBeCloseTo(10, 9);
	});

	test('a choice has no level, and stays off the heat map', () => {
		const options = ['a', 'b'].map((id) => ({ id: optionId(id), label: id }));
		const item: Item = { ...base, kind: 'single', id: itemId('s'), options };
		const say = { kind: 'single', option: optionId('a') } as const;
		const round = scoreRound(
			smallRound([item, scaleItem('a')], { s: [say, say], a: [point(1)] }, { a: [point(3)] }),
		);
		expect(scoreAt(round).level).toEqual(none('not-measured'));
		expect(round.heatMap.map(({ score }) => score.item.id)).toEqual(['a']);
		expect(round.heatMap[0]?.cells.map(({ group }) => group)).toEqual([
			EXECUTIVES.id,
			FRONT_LINE.id,
		]);
	});
});

describe('[SC18] importance, confidence and remarks', () => {
	const rated = (value: number, more: Omit<Answer, 'response'>): Answer => ({
		response: { state: 'value', value: point(value) },
		...more,
	});

	test('importance is the mean of the ratings, else the author’s weight, else 2/3', () => {
		const items = [
			scaleItem('rated', { weight: 0.1 }),
			scaleItem('weighed', { weight: 0.5 }),
			scaleItem('plain'),
		];
		const round = scoreRound(
			smallRound(
				items,
				{
					rated: [rated(3, { importance: 3 }), { ...dontKnow, importance: 1 }],
					weighed: [point(1)],
				},
				{},
			),
		);
		expect(round.items.map(({ importance }) => importance)).toEqual([
			{ value: 2 / 3, from: 'ratings', ratings: 2 },
			{ value: 0.5, from: 'author', ratings: 0 },
			{ value: 2 / 3, from: 'default', ratings: 0 },
		]);
	});

	test('confidence counts 1, 3, 5 and only with a value', () => {
		const round = scoreRound(
			smallRound(
				[scaleItem('a')],
				{
					a: [
						rated(1, { confidence: 1 }),
						rated(1, { confidence: 3 }),
						{ ...dontKnow, confidence: 3 },
						point(2),
					],
				},
				{},
			),
		);
		expect(scoreAt(round).confidence).toEqual(some({ mean: 3, n: 2, low: 1 }));
	});

	test('divergence among the sure needs five of them', () => {
		const sure = (value: number) => rated(value, { confidence: 3 });
		const five = [sure(1), sure(1), sure(5), sure(5), sure(3)];
		const withFour = scoreAt(scoreRound(smallRound([scaleItem('a')], { a: five.slice(1) }, {})));
		expect(withFour.confidentDivergence).toEqual(none('too-few'));
		const all = [...five, rated(2, { confidence: 2 })];
		const withFive = scoreAt(scoreRound(smallRound([scaleItem('a')], { a: all }, {})));
		expect(withFive.confidentDivergence).toMatchObject({ ok: true, value: { n: 5 } });
		expect(withFive.divergence).toMatchObject({ ok: true, value: { n: 6 } });
	});

	test('comments and texts carry who wrote them', () => {
		const text: Item = { ...base, kind: 'text', id: itemId('t'), maxLength: 99 };
		const round = scoreRound(
			smallRound(
				[scaleItem('a'), text],
				{ a: [rated(1, { comment: ' Because. ' }), { comment: '  ' }] },
				{ t: [{ kind: 'text', text: 'It works.' }] },
			),
		);
		expect(scoreAt(round).comments).toEqual([
			{ respondent: 'e1', group: EXECUTIVES.id, text: 'Because.' },
		]);
		expect(scoreAt(round, 1).texts).toEqual([
			{ respondent: 'f1', group: FRONT_LINE.id, text: 'It works.' },
		]);
		expect(scoreAt(round, 1).divergence).toEqual(none('not-measured'));
		expect(scoreAt(round, 1).shape).toBeNull();
	});
});

describe('[SC20] names', () => {
	const item: Item = { ...base, kind: 'entity', id: itemId('a'), list: 'person' };
	const [ann, anne, bo] = ['ann', 'ann-2', 'bo'].map((id) => entityId(`person-${id}`));
	const name = (entity: string | undefined) =>
		({ kind: 'entity', entity: entityId(entity ?? '') }) as const;
	const nobody = { kind: 'entity', entity: '@nobody' } as const;

	test('spellings of one name are one answer, nobody is an answer of its own', () => {
		const input = smallRound([item], { a: [name(ann), name(anne), name(ann)] }, { a: [nobody] });
		const names = new Map([
			[entityId(ann ?? ''), 'Ann Lee'],
			[entityId(anne ?? ''), 'ANN  LEE'],
		]);
		const score = scoreAt(scoreRound({ ...input, entityNames: names }));
		expect(score.divergence).toMatchObject({ ok: true, value: { D: 0.5, n: 4 } });
		expect(score.distribution).toEqual({
			form: 'bins',
			bins: [
				{ key: 'ann lee', label: { kind: 'text', text: 'Ann Lee' }, count: 3 },
				{ key: '@nobody', label: { kind: 'nobody' }, count: 1 },
			],
		});
	});

	test('an entry without a name here is told apart by its id', () => {
		const input = smallRound([item], { a: [name(ann), name(bo)] }, {});
		expect(scoreAt(scoreRound(input)).divergence).toMatchObject({ ok: true, value: { D: 1 } });
	});
});

test('[SC23] a group that only people still name comes last, under its id', () => {
	const input = smallRound([scaleItem('a')], { a: [point(1)] }, {});
	const round = scoreRound({
		...input,
		respondents: [...input.respondents, { id: 'x', group: IT.id }],
	});
	expect(round.groups.map(({ name }) => name)).toEqual(['Executives', 'Front line', 'it']);
	expect(scoreAt(round).groups.map(({ counts }) => counts.asked)).toEqual([1, 0, 1]);
});

test('[SC15] the split of an item adds up to its headline', () => {
	const score = scoreAt(
		scoreRound(
			smallRound(
				[scaleItem('a')],
				{ a: [point(1), point(1), point(2)] },
				{ a: [point(5), point(4), point(4)] },
			),
		),
	);
	expect(score.split.ok && score.split.value.total).toBeCloseTo(
		score.divergence.ok ? score.divergence.value.D : Number.NaN,
		12,
	);
	expect(score.split.ok && score.split.value.r2).toBeGreaterThan(0.7);
});
