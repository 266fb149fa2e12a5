import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suppress } from '$lib/scoring';
import { total } from './arbitraries';

test('[SC30] no difference of what is shown is a group under the least size', () => {
	const sizes = fc.array(fc.nat(12), { maxLength: 6 });
	fc.assert(
		fc.property(sizes, fc.integer({ min: 3, max: 6 }), (all, least) => {
			const named = new Map(all.map((size, index) => [`g${index}`, size]));
			const { visible, pooled, hidden, isTotalShown } = suppress(named, least);
			const sizeOf = (groups: readonly string[]) =>
				total(groups.map((group) => named.get(group) ?? 0));
			const shown = [...visible.map((group) => sizeOf([group])), sizeOf(pooled)];
			for (const size of shown) expect(size === 0 || size >= least).toBe(true);
			// The total less any of what is shown: what remains is nobody or enough.
			const rest = total(all) - total(shown);
			expect(rest).toBe(sizeOf(hidden));
			if (isTotalShown) expect(rest === 0 || rest >= least).toBe(true);
			expect(visible.length + pooled.length + hidden.length).toBe(
				all.filter((size) => size > 0).length,
			);
		}),
	);
});

test('[SC30] nor is anything that can be added and subtracted from the shown numbers', () => {
	const sizes = fc.array(fc.nat(9), { maxLength: 5 });
	fc.assert(
		fc.property(sizes, fc.integer({ min: 3, max: 6 }), (all, least) => {
			const named = new Map(all.map((size, index) => [`g${index}`, size]));
			const { visible, pooled, isTotalShown } = suppress(named, least);
			// Every number that is shown, as the people behind it.
			const cells = [
				...visible.map((group) => [group]),
				...(pooled.length > 0 ? [pooled] : []),
				...(isTotalShown ? [[...named.keys()]] : []),
			].map((groups) => new Set(groups));
			const signs = (places: number): readonly (readonly number[])[] =>
				places === 0
					? [[]]
					: signs(places - 1).flatMap((rest) => [-1, 0, 1].map((s) => [s, ...rest]));
			for (const combination of signs(cells.length)) {
				const times = [...named.keys()].map((group) =>
					total(combination.map((sign, cell) => (cells[cell]?.has(group) === true ? sign : 0))),
				);
				// A difference that stands for some people, each once, and no others.
				if (times.some((count) => count !== 0 && count !== 1)) continue;
				const people = total(times.map((count, place) => count * (all[place] ?? 0)));
				expect(people === 0 || people >= least).toBe(true);
			}
		}),
	);
});
