import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	agreeShare,
	aitchison,
	allocationDivergence,
	blairLacy,
	consensus,
	eijkAgreement,
	estebanRay,
	ipras,
	iqv,
	jensenShannon,
	kendallW,
	leikDispersion,
	medianDeviation,
	normalisedEntropy,
	ordinalDivergence,
	quartileDispersion,
	rwg,
	spearman,
	totalVariation,
	type Result,
} from '$lib/scoring';
import { anyCounts, budgets, spreadCounts, total, unroll, untiedRankings } from './arbitraries';

const SLACK = 1e-9;

/** Checks a result that must be there and within bounds. */
function expectWithin(result: Result<number>, low: number, high: number): void {
	if (!result.ok) throw new Error(`no result: ${result.reason}`);
	expect(result.value).toBeGreaterThanOrEqual(low - SLACK);
	expect(result.value).toBeLessThanOrEqual(high + SLACK);
}

function expectSame(a: Result<number>, b: Result<number>): void {
	expect(a.ok).toBe(b.ok);
	if (a.ok && b.ok) expect(a.value).toBeCloseTo(b.value, 9);
}

/** Mean over all pairs of different people, by the definition; pairs without a result are left out. */
function meanOfPairs<Value>(
	values: readonly Value[],
	measure: (a: Value, b: Value) => Result<number>,
): number {
	const found = values.flatMap((a, index) =>
		values.slice(0, index).flatMap((b) => {
			const own = measure(a, b);
			return own.ok ? [own.value] : [];
		}),
	);
	return total(found) / found.length;
}

const wide = spreadCounts.filter((counts) => counts.length >= 3);

describe('[SC26] published indices of an ordered scale', () => {
	const indices: readonly (readonly [string, (c: readonly number[]) => Result<number>, number])[] =
		[
			['consensus', consensus, 0],
			['van der Eijk', eijkAgreement, -1],
			['Leik', leikDispersion, 0],
			['Blair and Lacy', blairLacy, 0],
			['Esteban and Ray', estebanRay, 0],
		];
	test.each(indices)('%s keeps its range and does not care which end is which', (_, index, low) => {
		fc.assert(
			fc.property(wide, (counts) => {
				expectWithin(index(counts), low, 1);
				expectSame(index(counts.toReversed()), index(counts));
			}),
		);
	});
	test('for an even number of answers the headline is 1 less Blair and Lacy’s l²', () => {
		fc.assert(
			fc.property(
				spreadCounts.filter((counts) => total(counts) % 2 === 0),
				(counts) => {
					const D = ordinalDivergence(counts);
					const l2 = blairLacy(counts);
					expect(D.ok && l2.ok && D.value.D + l2.value).toBeCloseTo(1, 12);
				},
			),
		);
	});
	test('nobody gives no index', () => {
		for (const [, index] of indices) expect(index([0, 0, 0]).ok).toBe(false);
	});
	test('r_wg is at most 1, and truncated to 0..1', () => {
		fc.assert(
			fc.property(spreadCounts, (counts) => {
				const own = rwg(counts);
				expect(own.ok && own.value.raw).toBeLessThanOrEqual(1);
				expect(own.ok && own.value.truncated).toBeGreaterThanOrEqual(0);
			}),
		);
	});
	test('the RAND range is wider than allowed exactly when its ratio passes 1', () => {
		const nine = fc.array(fc.nat(5), { minLength: 9, maxLength: 9 });
		fc.assert(
			fc.property(nine, (counts) => {
				const own = ipras(counts);
				expect(own.ok).toBe(total(counts) >= 3);
				if (own.ok) expect(own.value.disagreement).toBe(own.value.di > 1);
			}),
		);
	});
});

describe('[SC26] indices of other kinds', () => {
	test('choices: both indices are shares, 1 when even, and do not care for names', () => {
		fc.assert(
			fc.property(spreadCounts, fc.integer({ min: 1, max: 9 }), (counts, each) => {
				for (const index of [iqv, normalisedEntropy]) {
					expectWithin(index(counts), 0, 1);
					expectSame(index(counts.toReversed()), index(counts));
					expectWithin(index(counts.map(() => each)), 1, 1);
				}
			}),
		);
	});
	test('numbers: relative spread ignores the unit, absolute spread follows it', () => {
		const amounts = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 2 });
		fc.assert(
			fc.property(amounts, (values) => {
				const tenfold = values.map((value) => value * 10);
				expectWithin(quartileDispersion(values), 0, 1);
				expectSame(quartileDispersion(tenfold), quartileDispersion(values));
				const [own, ten] = [medianDeviation(values), medianDeviation(tenfold)];
				expect(own.ok && ten.ok && ten.value).toBeCloseTo(own.ok ? own.value * 10 : Number.NaN, 9);
			}),
		);
	});
	test('rankings: without ties Kendall’s W follows from the mean correlation of two people', () => {
		fc.assert(
			fc.property(untiedRankings, (rows) => {
				const people = rows.length;
				const mean = meanOfPairs(rows, spearman);
				const expected = ((people - 1) * mean + 1) / people;
				const own = kendallW(rows);
				expectWithin(own.ok ? { ok: true, value: own.value.W } : own, expected, expected);
			}),
		);
	});
	test('budgets: U is the mean total variation of two people', () => {
		fc.assert(
			fc.property(budgets, (rows) => {
				const own = allocationDivergence(rows);
				const mean = meanOfPairs(rows, totalVariation);
				expectWithin(own.ok ? { ok: true, value: own.value.U } : own, mean, mean);
			}),
		);
	});
	test('budgets: both distances are symmetric and 0 from a budget to itself', () => {
		fc.assert(
			fc.property(budgets, ([a = [], b = []]) => {
				const there = jensenShannon(a, b);
				const back = jensenShannon(b, a);
				expectWithin(there.ok ? { ok: true, value: there.value.divergence } : there, 0, 1);
				expect(there.ok && back.ok && there.value.distance).toBeCloseTo(
					back.ok ? back.value.distance : Number.NaN,
					9,
				);
				expectSame(aitchison(a, b, 0.005), aitchison(b, a, 0.005));
				expectWithin(aitchison(a, a, 0.005), 0, 0);
			}),
		);
	});
});

test('[SC26] the band with the largest share meets 70/15 only if it meets 70', () => {
	fc.assert(
		fc.property(anyCounts, (counts) => {
			const own = agreeShare(counts);
			expect(own.ok).toBe(total(counts) > 0);
			if (!own.ok) return;
			expect(own.value.meets70 || !own.value.meets70and15).toBe(true);
			expect(own.value.share).toBeGreaterThan(1 / 3 - SLACK);
			expect(own.value.meets70).toBe(own.value.share >= 0.7 - SLACK);
		}),
	);
});

test('[SC26] Esteban and Ray by its definition over people', () => {
	fc.assert(
		fc.property(spreadCounts, (counts) => {
			const people = unroll(counts);
			const n = people.length;
			const steps = counts.length - 1;
			// With alpha 0 it is the mean distance of all pairs, and the largest possible one is half the scale.
			const mean =
				total(people.flatMap((a) => people.map((b) => Math.abs(a - b)))) / (n * n * steps);
			expectWithin(estebanRay(counts, 0), 2 * mean, 2 * mean);
		}),
	);
});
