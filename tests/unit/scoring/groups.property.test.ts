import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	nominalSplit,
	ordinalDivergence,
	ordinalMeanDistance,
	ordinalSplit,
	pairEnergy,
	permanova,
} from '$lib/scoring';
import { meanOverPairs, total, unroll } from './arbitraries';

const groupsOfCounts = fc.integer({ min: 2, max: 5 }).chain((K) =>
	fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: K, maxLength: K }), {
		minLength: 1,
		maxLength: 4,
	}),
);

const sum = (rows: readonly (readonly number[])[]) =>
	(rows[0] ?? []).map((_, k) => total(rows.map((row) => row[k] ?? 0)));

test('[SC15] the parts between and within groups add up to D, and the share is one', () => {
	fc.assert(
		fc.property(groupsOfCounts, (rows) => {
			const split = ordinalSplit(rows);
			const divergence = ordinalDivergence(sum(rows));
			if (!split.ok) {
				const isFlat = !divergence.ok || divergence.value.D === 0;
				expect(isFlat).toBe(true);
				return;
			}
			const { between, within, r2 } = split.value;
			expect(between + within).toBeCloseTo(split.value.total, 12);
			if (divergence.ok) expect(split.value.total).toBeCloseTo(divergence.value.D, 12);
			expect(between).toBeGreaterThanOrEqual(0);
			expect(r2).toBeGreaterThanOrEqual(0);
			expect(r2).toBeLessThanOrEqual(1);
		}),
	);
});

test('[SC15] the short form from counts is the split of the distance matrix', () => {
	fc.assert(
		fc.property(groupsOfCounts, (rows) => {
			const people = rows.flatMap((row, group) =>
				unroll(row).map((category) => ({ category, group: String(group) })),
			);
			const steps = (rows[0]?.length ?? 0) - 1;
			const labels = people.map(({ group }) => group);
			const ordered = people.map((a) =>
				people.map((b) => Math.abs(a.category - b.category) / steps),
			);
			const unordered = people.map((a) => people.map((b) => Number(a.category !== b.category)));
			expectSameShare(ordinalSplit(rows), permanova(ordered, labels));
			expectSameShare(nominalSplit(rows), permanova(unordered, labels));
		}),
	);
});

function expectSameShare(
	a: ReturnType<typeof ordinalSplit>,
	b: ReturnType<typeof permanova>,
): void {
	expect(a.ok).toBe(b.ok);
	if (!a.ok || !b.ok) return;
	expect(a.value.r2).toBeCloseTo(b.value.r2, 12);
	expect(a.value.r2adj.ok).toBe(b.value.r2adj.ok);
	if (a.value.r2adj.ok && b.value.r2adj.ok) {
		expect(a.value.r2adj.value).toBeCloseTo(b.value.r2adj.value, 10);
	}
}

test('[SC16] luck alone gives a share of (G - 1) / (N - 1) on average, whatever the answers', () => {
	const answers = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 6 });
	fc.assert(
		fc.property(
			answers.filter((all) => new Set(all).size > 1),
			(all) => {
				const shares = splitsInTwo(all).flatMap((rows) => {
					const split = ordinalSplit(rows);
					return split.ok ? split.value.r2 : [];
				});
				expect(total(shares) / shares.length).toBeCloseTo(1 / (all.length - 1), 12);
			},
		),
		{ numRuns: 30 },
	);
});

/** Every way to put two of the people into one group and the rest into another, as counts over five points. */
function splitsInTwo(all: readonly number[]): readonly (readonly (readonly number[])[])[] {
	const tally = (codes: readonly number[]) =>
		[0, 1, 2, 3, 4].map((point) => codes.filter((code) => code === point).length);
	return all.flatMap((_, i) =>
		all.slice(i + 1).map((_, offset) => {
			const j = i + 1 + offset;
			return [
				tally(all.filter((_, person) => person === i || person === j)),
				tally(all.filter((_, person) => person !== i && person !== j)),
			];
		}),
	);
}

test('[SC17] the energy gap of two groups is twice the cross distance less the distances inside', () => {
	const pair = groupsOfCounts.filter(
		(rows) => rows.length >= 2 && total(rows[0] ?? []) > 0 && total(rows[1] ?? []) > 0,
	);
	fc.assert(
		fc.property(pair, ([a = [], b = []]) => {
			const steps = a.length - 1;
			const [inA, inB] = [unroll(a), unroll(b)];
			const cross =
				total(inA.flatMap((x) => inB.map((y) => Math.abs(x - y) / steps))) /
				(inA.length * inB.length);
			const inside = meanOverPairs(inA, (x, y) => Math.abs(x - y) / steps) + ordinalMeanDistance(b);
			const energy = pairEnergy(a, b);
			expect(energy.ok && energy.value).toBeCloseTo(2 * cross - inside, 12);
		}),
	);
});
