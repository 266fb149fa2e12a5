import { describe, expect, test } from 'vitest';
import { describeByHead, describeDialSensitivity } from '$lib/report';
import { POOLED_GROUP, rescoreRound, scoreRound } from '$lib/scoring';
import { IT, point, scaleItem, smallRound } from '../scoring/small-round';

const fives = [point(5), point(5), point(5)];
const ones = [point(1), point(1), point(1)];
const mixed = [point(3), point(3), point(3)];
const counts = { readiness: { reversed: false } };
const items = ['a', 'b', 'c'].map((id) => scaleItem(id, { ...counts, weight: 1 }));

describe('[RE24] what the dials hang on, in sentences', () => {
	test('ranges without decimals, what moves them most, and what changes the verdict', () => {
		const scored = rescoreRound(
			null,
			smallRound(items, { a: fives, b: mixed, c: mixed }, { a: fives, b: ones, c: mixed }),
		);
		// a 100, b 25, c 50; executives alone 67, the front line alone 50.
		const [readiness, alignment] = describeDialSensitivity(scored);
		expect(readiness?.dial).toBe('readiness');
		expect(readiness?.ranges).toEqual([
			'Without any one question it would be between 38 and 75. The largest effect comes from “How is a?”.',
			'Without any one group it would be between 50 and 67. The largest effect comes from Executives.',
			'If every question counted the same, it would be 58.',
		]);
		expect(readiness?.changes).toEqual([
			'Without “How is a?”, readiness would drop below 40.',
			'Without “How is b?” or Front line, readiness would rise to 60 or more.',
		]);
		expect(alignment?.dial).toBe('alignment');
		expect(alignment?.changes.every((one) => one.includes(', alignment would '))).toBe(true);
	});

	test('where it makes no difference which one is left out, that is what is said', () => {
		const said = { a: mixed, b: mixed, c: mixed };
		const [readiness] = describeDialSensitivity(rescoreRound(null, smallRound(items, said, said)));
		expect(readiness?.ranges).toEqual([
			'It would be 50 without any one of the questions.',
			'It would be 50 without any one of the groups.',
			'If every question counted the same, it would be 50.',
		]);
		expect(readiness?.changes).toEqual([]);
	});

	test('nothing to leave out is said, and nothing at all where there is no number', () => {
		const [only] = items;
		if (only === undefined) throw new Error('no items');
		const [readiness] = describeDialSensitivity(
			rescoreRound(null, smallRound([only], { a: fives }, {})),
		);
		expect(readiness?.ranges).toEqual([
			'It depends on one question alone.',
			'There are too few groups to leave one out.',
			'If every question counted the same, it would be 100.',
		]);
		expect(readiness?.changes).toEqual([]);
		expect(describeDialSensitivity(rescoreRound(null, smallRound(items, {}, {})))).toEqual([]);
	});

	test('groups that anonymity keeps in are said to be kept in', () => {
		const input = smallRound(
			items,
			{ a: fives, b: mixed, c: mixed },
			{ a: fives, b: ones, c: mixed },
		);
		const groups = [...input.groups, { id: POOLED_GROUP, name: 'Small groups' }];
		const least = (n: number) =>
			describeDialSensitivity(rescoreRound(null, { ...input, groups, least: n }));
		expect(least(5)[0]?.ranges[1]).toBe(
			'Every group is hidden on some questions, so none can be left out.',
		);
		expect(least(3)[0]?.ranges[1]).toMatch(/The largest effect comes from Executives\.$/);
	});

	test('groups that are not shown by themselves everywhere are said to stay in', () => {
		const four = [5, 4, 3, 5].map(point);
		const said = { a: four, b: four, c: four };
		const input = smallRound(items, said, said);
		// Three people of a third group, one of whom leaves a question out: on it the two others are shown with a larger group only.
		const it = ['i1', 'i2', 'i3'].map((id) => ({ id, group: IT.id }));
		const answers = it.map(({ id }, index) => {
			const own = [...(input.answers.get('e1') ?? [])].slice(index === 0 ? 1 : 0);
			return [id, new Map(own)] as const;
		});
		const [readiness] = describeDialSensitivity(
			rescoreRound(null, {
				...input,
				groups: [...input.groups, IT, { id: POOLED_GROUP, name: 'Small groups' }],
				respondents: [...input.respondents, ...it],
				answers: new Map([...input.answers, ...answers]),
				least: 3,
			}),
		);
		expect(readiness?.ranges[1]).toMatch(
			/^It would be.* This leaves aside groups that are hidden on some questions\.$/,
		);
	});

	test('readiness by head is told only where it differs', () => {
		const round = (front: readonly ReturnType<typeof point>[]) =>
			scoreRound(smallRound(items.slice(0, 1), { a: [point(5)] }, { a: front }));
		expect(describeByHead(round(ones))).toBe(
			'If every person counted the same, instead of every group, readiness would be 25.',
		);
		expect(describeByHead(round(fives))).toBeNull();
	});
});
