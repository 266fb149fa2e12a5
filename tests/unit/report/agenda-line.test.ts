import { describe, expect, test } from 'vitest';
import { describeAgendaLine } from '$lib/report';
import { agenda, scoreRound, type AgendaLine } from '$lib/scoring';
import { dontKnow, point, scaleItem, smallRound } from '../scoring/small-round';

const round = scoreRound(
	smallRound(
		[scaleItem('a', { weight: 1 }), scaleItem('b', { weight: 0.9 })],
		{ a: [point(1), point(1), point(1)], b: [dontKnow, dontKnow, dontKnow] },
		{ a: [point(5), point(5), point(5)], b: [dontKnow, dontKnow, point(3)] },
	),
);
const [first, second] = agenda(round);
if (first === undefined || second === undefined) throw new Error('no agenda');

describe('[RE25] a line of the agenda in words', () => {
	test('what its priority is made of', () => {
		expect(describeAgendaLine(first)).toEqual({
			place: '1st',
			type: 'To decide',
			factors: 'importance 1.00 × disagreement 1.00 × certainty 0.75 × evidence 0.75',
			where: null,
			tie: null,
		});
		expect(describeAgendaLine(second)).toMatchObject({
			place: '2nd',
			type: 'To find out',
			factors: 'importance 0.90 × not knowing 0.83 × evidence 0.75',
		});
	});

	test('its place with its range, and ties', () => {
		const place = (rank: number, from: number, to: number) =>
			describeAgendaLine({ ...first, rank, range: { rank, first: from, last: to } }).place;
		expect(place(3, 2, 5)).toBe('3rd, 2nd to 5th');
		expect(place(21, 11, 112)).toBe('21st, 11th to 112th');
		expect(place(4, 4, 4)).toBe('4th');
		expect(describeAgendaLine({ ...first, isTiedWithNext: true }).tie).toBe(
			'Practically level with the next',
		);
	});

	test('where people differ', () => {
		const where = (is: AgendaLine['where']) => describeAgendaLine({ ...first, where: is }).where;
		expect([where('between'), where('inside'), where(null)]).toEqual([
			'Between groups',
			'Within groups',
			null,
		]);
	});
});
