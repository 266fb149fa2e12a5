import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	aitchison,
	allocationDivergence,
	config,
	jensenShannon,
	kendallW,
	meanPairDistances,
	meanSpearman,
	pairEnergy,
	spearman,
	totalVariation,
	unbiasedEnergy,
	type Result,
} from '$lib/scoring';
import { budgets, spreadCounts, total, untiedRankings } from './arbitraries';
import { finish } from './finish';

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

function valueOf(result: Result<number>): number {
	if (!result.ok) throw new Error(`no result: ${result.reason}`);
	return result.value;
}

const shares = budgets.map((rows) => rows.map((row) => row.map((part) => part / total(row))));

describe('[SC26] mean distances of budgets', () => {
	test('are the means of the measures over all pairs, whoever comes first', () => {
		fc.assert(
			fc.property(shares, (rows) => {
				const own = finish(meanPairDistances(rows));
				const js = meanOfPairs(rows, (a, b) => {
					const apart = jensenShannon(a, b);
					return apart.ok ? { ok: true, value: apart.value.distance } : apart;
				});
				// A root of a difference of entropies: near 0 it has half the digits.
				expect(valueOf(own.jensenShannon)).toBeCloseTo(js, 6);
				const ratios = meanOfPairs(rows, (a, b) => aitchison(a, b, config.zeroShare));
				expect(valueOf(own.aitchison)).toBeCloseTo(ratios, 9);
				const turned = finish(meanPairDistances(rows.toReversed()));
				expect(valueOf(turned.jensenShannon)).toBeCloseTo(valueOf(own.jensenShannon), 9);
				expect(valueOf(turned.aitchison)).toBeCloseTo(valueOf(own.aitchison), 9);
			}),
		);
	});
	test('of one and the same budget are exactly 0', () => {
		fc.assert(
			fc.property(shares, fc.integer({ min: 2, max: 5 }), ([row = []], people) => {
				const own = finish(meanPairDistances(new Array<readonly number[]>(people).fill(row)));
				expect([valueOf(own.jensenShannon), valueOf(own.aitchison)]).toEqual([0, 0]);
			}),
		);
	});
	test('under two budgets there are none', () => {
		expect(finish(meanPairDistances([])).aitchison).toEqual({ ok: false, reason: 'no-answers' });
		const one = finish(meanPairDistances([[0.5, 0.5]]));
		expect(one.jensenShannon).toEqual({ ok: false, reason: 'too-few' });
	});
	test('U is the mean total variation of two people', () => {
		fc.assert(
			fc.property(shares, (rows) => {
				const divergence = allocationDivergence(rows);
				expect(divergence.ok && divergence.value.U).toBeCloseTo(
					meanOfPairs(rows, totalVariation),
					9,
				);
			}),
		);
	});
});

describe('[SC26] mean correlation of rankings', () => {
	const tied = fc.integer({ min: 2, max: 5 }).chain((options) =>
		fc.array(fc.array(fc.nat(3), { minLength: options, maxLength: options }), {
			minLength: 2,
			maxLength: 8,
		}),
	);
	test('is the mean over all pairs that have one', () => {
		fc.assert(
			fc.property(tied, (rows) => {
				const own = meanSpearman(rows);
				const ranked = rows.filter((row) => new Set(row).size > 1);
				expect(own.ok).toBe(ranked.length >= 2);
				if (own.ok) expect(own.value).toBeCloseTo(meanOfPairs(rows, spearman), 9);
			}),
		);
	});
	test('without ties follows from Kendall’s W', () => {
		fc.assert(
			fc.property(untiedRankings, (rows) => {
				const W = kendallW(rows);
				const people = rows.length;
				const expected = W.ok ? (people * W.value.W - 1) / (people - 1) : Number.NaN;
				expect(valueOf(meanSpearman(rows))).toBeCloseTo(expected, 9);
			}),
		);
	});
	test('of one person, or where nobody prefers anything, there is none', () => {
		expect(meanSpearman([[1, 2]])).toEqual({ ok: false, reason: 'too-few' });
		expect(
			meanSpearman([
				[1, 1],
				[1, 2],
			]),
		).toEqual({ ok: false, reason: 'no-variation' });
	});
});

test('[SC27] the energy of two groups without luck is never more than the plain one, and 0 between equal groups', () => {
	const two = fc.integer({ min: 2, max: 6 }).chain((points) => {
		const counts = fc
			.array(fc.nat(6), { minLength: points, maxLength: points })
			.filter((all) => total(all) >= 2);
		return fc.tuple(counts, counts);
	});
	fc.assert(
		fc.property(two, spreadCounts, ([a, b], same) => {
			const own = valueOf(unbiasedEnergy(a, b));
			expect(own).toBeGreaterThanOrEqual(0);
			expect(own).toBeLessThanOrEqual(valueOf(pairEnergy(a, b)));
			expect(valueOf(unbiasedEnergy(b, a))).toBeCloseTo(own, 12);
			expect(valueOf(unbiasedEnergy(same, same))).toBe(0);
		}),
	);
	expect(unbiasedEnergy([1, 0], [1, 1])).toEqual({ ok: false, reason: 'too-few' });
});

test('[SC26] the skewed chance answers have the variances that their shares give', () => {
	// The shares of James, Demaree and Wolf on five points.
	const shares = {
		slight: [0.05, 0.15, 0.2, 0.35, 0.25],
		moderate: [0, 0.1, 0.15, 0.4, 0.35],
		heavy: [0, 0, 0.1, 0.4, 0.5],
	} as const;
	for (const kind of ['slight', 'moderate', 'heavy'] as const) {
		const mean = total(shares[kind].map((share, place) => share * place));
		const variance = total(shares[kind].map((share, place) => share * (place - mean) ** 2));
		expect(variance).toBeCloseTo(config.skewedChance[kind], 9);
	}
});
