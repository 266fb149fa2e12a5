import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	checkAnswer,
	goalAlignment,
	groupId,
	type NonAnswer,
	type OptionId,
} from '$lib/questionnaires';
import { arbitraryValue } from './arbitrary-answer';
import { arbitraryItem } from './arbitrary-item';

const answered = arbitraryItem.chain((item) => fc.tuple(fc.constant(item), arbitraryValue(item)));

test('every value made for an item is allowed, also as a prediction where it is asked twice', () => {
	fc.assert(
		fc.property(answered, ([item, value]) => {
			const response = { state: 'value', value } as const;
			expect(checkAnswer(item, { response })).toBeNull();
			const prediction = { group: groupId('it'), response };
			expect(checkAnswer(item, { prediction }) === null).toBe(item.isPredicted === true);
		}),
	);
});

test('a value of another kind is never allowed', () => {
	fc.assert(
		fc.property(answered, arbitraryItem, ([item, value], other) => {
			fc.pre(item.kind !== other.kind);
			expect(checkAnswer(other, { response: { state: 'value', value } })?.details.reason).toBe(
				'another kind of answer',
			);
		}),
	);
});

test('each of the three non-answers is allowed on every kind', () => {
	const states: readonly NonAnswer[] = ['dk', 'na', 'skip'];
	fc.assert(
		fc.property(arbitraryItem, fc.constantFrom(...states), (item, state) => {
			expect(checkAnswer(item, { response: { state } })).toBeNull();
		}),
	);
});

const shared = goalAlignment.items.filter((item) => item.kind === 'allocation');

test('points that do not add up to 100 are never allowed', () => {
	const pointsFor = fc
		.constantFrom(...shared)
		.chain((item) => fc.tuple(fc.constant(item), arbitraryValue(item)));
	fc.assert(
		fc.property(pointsFor, fc.integer({ min: 1, max: 50 }), ([item, value], extra) => {
			const before = value.kind === 'allocation' ? value.points : new Map<OptionId, number>();
			const [first] = item.options;
			const more = first && (before.get(first.id) ?? 0) + extra;
			const points = new Map(before);
			if (first && more) points.set(first.id, more);
			const answer = {
				response: { state: 'value', value: { kind: 'allocation', points } },
			} as const;
			expect(checkAnswer(item, answer)?.details.reason).toBe('points do not add up to 100');
		}),
	);
});
