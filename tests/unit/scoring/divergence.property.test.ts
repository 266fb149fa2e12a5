import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	allocationDivergence,
	entityDivergence,
	jaccardDistance,
	nominalDivergence,
	numbersDivergence,
	ordinalDivergence,
	orderedMaximum,
	ordinalShape,
	rangeDistance,
	rankingDivergence,
	ratioDistance,
	setsDivergence,
	totalVariation,
	unorderedMaximum,
	kendallW,
	type Divergence,
	type Result,
} from '$lib/scoring';
import {
	anyCounts,
	budgets,
	meanOverPairs,
	optionSets,
	spreadCounts,
	total,
	unroll,
	untiedRankings,
} from './arbitraries';

/** The value of a result that must be there. */
function value<Value>(result: Result<Value>): Value {
	if (!result.ok) throw new Error(`no result: ${result.reason}`);
	return result.value;
}

function expectShare(share: number): void {
	expect(share).toBeGreaterThanOrEqual(0);
	expect(share).toBeLessThanOrEqual(1);
}

function expectSound({ D, U, Ed, n }: Divergence): void {
	expectShare(D);
	expect(U).toBeGreaterThanOrEqual(0);
	expect(U).toBeLessThanOrEqual(1 + 1e-12);
	expect(U).toBeCloseTo((Ed * n) / (n - 1), 12);
}

describe('[SC4] [SC5] divergence of every kind is a share, and U is Ed without the self pairs', () => {
	test('ordered scale', () => {
		fc.assert(fc.property(spreadCounts, (counts) => expectSound(value(ordinalDivergence(counts)))));
	});
	test('choice', () => {
		fc.assert(fc.property(spreadCounts, (counts) => expectSound(value(nominalDivergence(counts)))));
	});
	test('names', () => {
		fc.assert(fc.property(spreadCounts, (counts) => expectSound(value(entityDivergence(counts)))));
	});
	test('sets', () => {
		fc.assert(fc.property(optionSets, (sets) => expectSound(value(setsDivergence(sets, 4)))));
	});
	test('rankings', () => {
		fc.assert(fc.property(untiedRankings, (rows) => expectSound(value(rankingDivergence(rows)))));
	});
	test('budgets', () => {
		fc.assert(fc.property(budgets, (rows) => expectSound(value(allocationDivergence(rows)))));
	});
	test('numbers', () => {
		const numbers = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 2 });
		fc.assert(
			fc.property(numbers, (values) => {
				expectSound(value(numbersDivergence(values, { kind: 'ratio' })));
				const range = { kind: 'range', min: 1000, max: 500_000 } as const;
				expectSound(value(numbersDivergence(values, range)));
			}),
		);
	});
});

describe('[SC4] Ed is the mean distance over all pairs, whatever the short cut', () => {
	test('ordered scale, from counts', () => {
		fc.assert(
			fc.property(spreadCounts, (counts) => {
				const steps = counts.length - 1;
				const byPairs = meanOverPairs(unroll(counts), (a, b) => Math.abs(a - b) / steps);
				expect(value(ordinalDivergence(counts)).Ed).toBeCloseTo(byPairs, 12);
			}),
		);
	});
	test('choice, from counts', () => {
		fc.assert(
			fc.property(spreadCounts, (counts) => {
				const byPairs = meanOverPairs(unroll(counts), (a, b) => (a === b ? 0 : 1));
				expect(value(nominalDivergence(counts)).Ed).toBeCloseTo(byPairs, 12);
			}),
		);
	});
	test('sets, each different set once', () => {
		fc.assert(
			fc.property(optionSets, (sets) => {
				const byPairs = meanOverPairs(sets, jaccardDistance);
				expect(value(setsDivergence(sets, 4)).Ed).toBeCloseTo(byPairs, 12);
			}),
		);
	});
	test('budgets, sorted per option', () => {
		fc.assert(
			fc.property(budgets, (rows) => {
				const byPairs = meanOverPairs(rows, (a, b) => value(totalVariation(a, b)));
				expect(value(allocationDivergence(rows)).Ed).toBeCloseTo(byPairs, 12);
			}),
		);
	});
	test('rankings, from rank sums', () => {
		fc.assert(
			fc.property(untiedRankings, (rows) => {
				const n = rows[0]?.length ?? 0;
				const byPairs = meanOverPairs(
					rows,
					(a, b) => (3 * total(a.map((rank, i) => (rank - (b[i] ?? 0)) ** 2))) / (n ** 3 - n),
				);
				expect(value(rankingDivergence(rows)).Ed).toBeCloseTo(byPairs, 12);
			}),
		);
	});
	test('numbers, sorted and by ratio', () => {
		const numbers = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2 });
		fc.assert(
			fc.property(numbers, (values) => {
				const ratio = value(numbersDivergence(values, { kind: 'ratio' })).Ed;
				expect(ratio).toBeCloseTo(meanOverPairs(values, ratioDistance), 12);
				const range = value(numbersDivergence(values, { kind: 'range', min: 5, max: 30 })).Ed;
				const byPairs = meanOverPairs(values, (a, b) => rangeDistance(a, b, 5, 30));
				expect(range).toBeCloseTo(byPairs, 12);
			}),
		);
	});
});

describe('[SC6] what does not matter does not change a divergence', () => {
	test('turning a scale round', () => {
		fc.assert(
			fc.property(spreadCounts, fc.nat(9), (counts, dk) => {
				const reversed = counts.toReversed();
				expect(value(ordinalDivergence(reversed)).D).toBeCloseTo(
					value(ordinalDivergence(counts)).D,
					12,
				);
				expect(ordinalShape(reversed, dk)).toBe(ordinalShape(counts, dk));
			}),
		);
	});
	test('renaming options', () => {
		const shuffled = spreadCounts.chain((counts) =>
			fc.tuple(
				fc.constant(counts),
				fc.shuffledSubarray(counts, { minLength: counts.length, maxLength: counts.length }),
			),
		);
		fc.assert(
			fc.property(shuffled, ([counts, renamed]) => {
				expect(nominalDivergence(renamed)).toEqual(nominalDivergence(counts));
				expect(entityDivergence(renamed)).toEqual(entityDivergence(counts));
			}),
		);
	});
	test('the order of people', () => {
		fc.assert(
			fc.property(budgets, untiedRankings, optionSets, (rows, rankings, sets) => {
				expect(value(allocationDivergence(rows.toReversed())).D).toBeCloseTo(
					value(allocationDivergence(rows)).D,
					12,
				);
				expect(value(rankingDivergence(rankings.toReversed())).D).toBeCloseTo(
					value(rankingDivergence(rankings)).D,
					12,
				);
				expect(value(setsDivergence(sets.toReversed(), 4)).D).toBeCloseTo(
					value(setsDivergence(sets, 4)).D,
					12,
				);
			}),
		);
	});
	test('the unit of a ratio number', () => {
		const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2 });
		fc.assert(
			fc.property(amounts, (values) => {
				const tenfold = values.map((amount) => amount * 10);
				expect(value(numbersDivergence(tenfold, { kind: 'ratio' })).U).toBeCloseTo(
					value(numbersDivergence(values, { kind: 'ratio' })).U,
					12,
				);
			}),
		);
	});
});

describe('[SC7] the largest divergence is reached, and only disagreement reaches it', () => {
	test('ordered: half at each end', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 2, max: 11 }), (n, K) => {
				const counts = new Array<number>(K).fill(0);
				counts[0] = Math.floor(n / 2);
				counts[K - 1] = Math.ceil(n / 2);
				expect(value(ordinalDivergence(counts)).D).toBeCloseTo(1, 12);
			}),
		);
	});
	test('unordered: as even as they go', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 2, max: 11 }), (n, K) => {
				const counts = Array.from({ length: K }, (_, option) => Math.floor((n + option) / K));
				expect(total(counts)).toBe(n);
				expect(value(nominalDivergence(counts)).D).toBeCloseTo(1, 12);
			}),
		);
	});
	test('no arrangement of n answers goes beyond the maximum', () => {
		fc.assert(
			fc.property(spreadCounts, (counts) => {
				const n = total(counts);
				const { Ed: ordered } = value(ordinalDivergence(counts));
				const { Ed: unordered } = value(nominalDivergence(counts));
				expect(ordered).toBeLessThanOrEqual(orderedMaximum(n) + 1e-12);
				expect(unordered).toBeLessThanOrEqual(unorderedMaximum(n, counts.length) + 1e-12);
			}),
		);
	});
	test('everybody the same is exactly 0', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 2, max: 50 }),
				fc.double({ min: 0.1, max: 9, noNaN: true }),
				(n, x) => {
					const range = { kind: 'range', min: 0, max: 9 } as const;
					const same = new Array<number>(n).fill(x);
					expect(value(numbersDivergence(same, range)).D).toBe(0);
					expect(value(ordinalDivergence([0, n, 0])).D).toBe(0);
					expect(value(nominalDivergence([0, n, 0])).D).toBe(0);
					expect(value(rankingDivergence(new Array(n).fill([2, 1, 3]))).D).toBe(0);
					expect(value(allocationDivergence(new Array(n).fill([x, 1, 0]))).D).toBe(0);
					expect(value(setsDivergence(new Array(n).fill(new Set([1])), 4)).D).toBe(0);
				},
			),
		);
	});
});

test('[SC8] an untied ranking has D = 1 - W = 2 Ed', () => {
	fc.assert(
		fc.property(untiedRankings, (rows) => {
			const { D, Ed } = value(rankingDivergence(rows));
			expect(D).toBeCloseTo(1 - value(kendallW(rows)).W, 12);
			expect(D).toBeCloseTo(2 * Ed, 12);
		}),
	);
});

test('[SC2] nobody or one person has no divergence, and the reason says which', () => {
	fc.assert(
		fc.property(anyCounts, (counts) => {
			const n = total(counts);
			for (const divergence of [ordinalDivergence, nominalDivergence, entityDivergence]) {
				const result = divergence(counts);
				expect(result.ok).toBe(n >= 2);
				if (!result.ok) expect(result.reason).toBe(n === 0 ? 'no-answers' : 'too-few');
			}
		}),
	);
});
