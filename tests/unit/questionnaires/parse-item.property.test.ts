import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goalAlignment, parseItem, serialiseItem } from '$lib/questionnaires';
import { isFault } from '$lib/faults';
import { arbitraryItem } from './arbitrary-item';

test('an item written down and read back is the same item', () => {
	fc.assert(
		fc.property(arbitraryItem, (item) => {
			expect(parseItem(serialiseItem(item))).toEqual(item);
			expect(parseItem(JSON.parse(JSON.stringify(serialiseItem(item))))).toEqual(item);
		}),
	);
});

test('every item of the pack survives being written down', () => {
	for (const item of goalAlignment.items) {
		expect(parseItem(serialiseItem(item))).toStrictEqual(item);
	}
});

test('an item without one of its fields is refused', () => {
	const optional = new Set(['hint', 'weight', 'isPredicted', 'readiness']);
	fc.assert(
		fc.property(arbitraryItem, fc.nat(), (item, dice) => {
			const needed = Object.keys(item).filter((field) => !optional.has(field));
			const left = needed[dice % needed.length];
			const rest = Object.entries(serialiseItem(item)).filter(([field]) => field !== left);
			expect(isFault(parseItem(Object.fromEntries(rest)))).toBe(true);
		}),
	);
});

test('whatever it is given, it gives an item or a fault and never throws', () => {
	fc.assert(
		fc.property(fc.anything(), (data) => {
			expect(isFault(parseItem(data))).toBe(true);
		}),
	);
});
