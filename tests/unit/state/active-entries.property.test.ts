import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ListEntry } from '$lib/model';
import { entityId } from '$lib/questionnaires';
import { authorOf } from '$lib/records';
import { activeEntries } from '$lib/state/lists/active-entries';
import { describersOf } from '$lib/state/accounts/describers-of';

const idOf = (index: number) => entityId(`process-${String(index).padStart(16, '0')}`);
const entries = fc.integer({ min: 1, max: 8 }).chain((count) =>
	fc
		.array(fc.record({ into: fc.option(fc.nat(count)), isArchived: fc.boolean() }), {
			minLength: count,
			maxLength: count,
		})
		.map((rows) =>
			rows.map(({ into, isArchived }, index): ListEntry => ({
				id: idOf(index),
				name: `Do ${index}`,
				isArchived,
				// One place behind the last is an entry that is not on this device.
				mergedInto: into === null || into === index ? null : idOf(into),
				fields: new Map(),
			})),
		),
);

test('every entry stands in one place, and merged ones under an entry that stands for itself', () => {
	fc.assert(
		fc.property(entries, (list) => {
			const { active, archived, mergedInto } = activeEntries(list);
			const ends = new Set([...active, ...archived].map(({ id }) => id));
			const all = [...active, ...archived, ...[...mergedInto.values()].flat()];
			expect(all.map(({ id }) => id).sort()).toEqual(list.map(({ id }) => id).sort());
			for (const target of mergedInto.keys()) expect(ends.has(target)).toBe(true);
			expect(ends.size).toBeGreaterThan(0);
		}),
	);
});

test('merging and separating again gives the list that was', () => {
	fc.assert(
		fc.property(entries, fc.nat(7), fc.nat(7), (list, from, into) => {
			fc.pre(from !== into && list[from]?.mergedInto === null && into < list.length);
			const merged = list.map((entry, index) =>
				index === from ? { ...entry, mergedInto: idOf(into) } : entry,
			);
			const apart = merged.map((entry, index) =>
				index === from ? { ...entry, mergedInto: null } : entry,
			);
			expect(activeEntries(apart)).toEqual(activeEntries(list));
		}),
	);
});

test('an account of a merged process counts for the one that stands for it, each person once', () => {
	const ann = authorOf(new Uint8Array(32).fill(1));
	const ben = authorOf(new Uint8Array(32).fill(2));
	const list = [
		{ id: idOf(0), mergedInto: null },
		{ id: idOf(1), mergedInto: idOf(0) },
	];
	const accounts = new Map([
		[
			ann,
			new Map([
				[idOf(0), {}],
				[idOf(1), {}],
			]),
		],
		[ben, new Map([[idOf(1), {}]])],
	]);
	expect(describersOf(accounts, list)).toEqual(new Map([[idOf(0), new Set([ann, ben])]]));
});
