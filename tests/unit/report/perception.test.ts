import { describe, expect, test } from 'vitest';
import type { Answer, AnswerValue, Item } from '$lib/questionnaires';
import { describePerception, groupNames, perceptionTable } from '$lib/report';
import { perceptionGaps, scoreRound } from '$lib/scoring';
import { EXECUTIVES, FRONT_LINE, point, scaleItem, smallRound } from '../scoring/small-round';
import { choose, dateItem, day, numberItem, say, singleItem, weeks, yesItem } from './items';

/** What two executives expect of two of the front line, what these say, and what the executives say themselves. */
function wordsOf(item: Item, expected: AnswerValue, said: AnswerValue, own: AnswerValue) {
	const executive: Answer = {
		response: { state: 'value', value: own },
		prediction: { group: FRONT_LINE.id, response: { state: 'value', value: expected } },
	};
	const asked = { ...item, isPredicted: true };
	const input = smallRound(
		[asked],
		{ [item.id]: [executive, executive] },
		{ [item.id]: [said, said] },
	);
	const gaps = perceptionGaps(input, { predictedGroup: FRONT_LINE.id, predictedByThem: null });
	const names = groupNames(scoreRound(input));
	const [gap] = gaps;
	if (gap === undefined) throw new Error('no gap');
	return { ...describePerception(gap, names), table: perceptionTable(gaps, names) };
}

describe('[RE21] the perception gap in words', () => {
	test.each([
		[
			scaleItem('a'),
			[point(4), point(2), point(3)],
			'The others expected 4.0 from Front line, who said 2.0: 2.0 points above.',
			'The others said 3.0 themselves: 1.0 points above.',
		],
		[
			yesItem,
			[say('yes'), say('no'), say('no')],
			'The others expected 100% of the way to yes from Front line, who said 0% of the way to yes: 2.0 steps closer to yes.',
			'The others said 0% of the way to yes themselves: no gap.',
		],
		[
			numberItem,
			[weeks(4), weeks(10), weeks(12)],
			'The others expected 4 weeks from Front line, who said 10 weeks: 6 weeks less.',
			'The others said 12 weeks themselves: 2 weeks more.',
		],
		[
			singleItem,
			[choose('red'), choose('blue'), choose('red')],
			'The others mostly expected “red” from Front line, who mostly said “blue”.',
			'The others themselves said: mostly “red”.',
		],
	] as const)('says who is wrong about whom, %#', (item, [expected, said, own], fact, belief) => {
		const words = wordsOf(item, expected, said, own);
		expect(words.beliefAndFact).toBe(fact);
		expect(words.beliefAndBelief).toBe(belief);
	});

	test('dates say earlier and later', () => {
		const words = wordsOf(dateItem, day('2026-03-11'), day('2026-03-01'), day('2026-02-27'));
		expect(words.beliefAndFact).toMatch(/10 days later\.$/);
		expect(words.beliefAndBelief).toMatch(/2 days earlier\.$/);
	});

	test('the table has both gaps, with how many stand behind each side', () => {
		const { table } = wordsOf(scaleItem('a'), point(4), point(2), point(3));
		expect(table.rows).toEqual([
			{
				header: 'How is a?',
				cells: [
					'The others',
					FRONT_LINE.name,
					'4.0 (2 answers)',
					'2.0 (2 answers)',
					'2.0 points above',
					'3.0 (2 answers)',
					'1.0 points above',
				],
			},
		]);
		expect(table.columns).toHaveLength(8);
	});

	test('where nothing is known the reason stands there', () => {
		const input = smallRound([{ ...scaleItem('a'), isPredicted: true }], {}, {});
		const plan = { predictedGroup: FRONT_LINE.id, predictedByThem: EXECUTIVES.id };
		const words = perceptionGaps(input, plan).map((gap) =>
			describePerception(gap, groupNames(scoreRound(input))),
		);
		expect(words).toHaveLength(2);
		for (const { beliefAndFact, beliefAndBelief } of words) {
			expect(beliefAndFact).toBe('No answers');
			expect(beliefAndBelief).toBeNull();
		}
	});
});
