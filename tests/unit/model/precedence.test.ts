import { expect, test } from 'vitest';
import { fieldBody, isLater, placeOf } from '$lib/model';
import { ada, answer, bob, GRACE, projectionOf } from './sayings';
import { item, onScale, spoken } from './spoken';

const question = item('scale');
const named = (by: typeof ada, name: string, seq: number, clock: number) =>
	spoken({ by, seq, clock, kind: 'field', subject: GRACE, body: fieldBody(name) });

test('[MO7] in a shared field the clock decides, however much somebody has written', () => {
	const [early, late] = [named(ada, 'Early', 9, 4), named(bob, 'Late', 2, 5)];
	for (const records of [
		[early, late],
		[late, early],
	]) {
		expect(projectionOf(...records).entities('person')[0]?.name).toBe('Late');
	}
	expect([isLater(late, early), isLater(early, late)]).toEqual([true, false]);
});

test('[MO6] of one author the sequence number decides, whatever the clock says', () => {
	const say = (seq: number, clock: number) => ({
		...answer(ada, seq, question, onScale(2)),
		clock,
	});
	expect([isLater(say(3, 1), say(2, 9)), isLater(say(2, 9), say(3, 1))]).toEqual([true, false]);
});

test('[MO6] [MO7] a field is one place for everybody, an answer one for each author', () => {
	expect(placeOf(named(ada, 'A', 1, 1))).toBe(placeOf(named(bob, 'B', 2, 2)));
	const [own, other] = [ada, bob].map((by) => placeOf(answer(by, 1, question, onScale(1))));
	expect(own).not.toBe(other);
	expect(own).toBe(placeOf(answer(ada, 7, question, null)));
});
