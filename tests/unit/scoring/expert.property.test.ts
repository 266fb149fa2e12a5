import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	agendaPriority,
	agreeShare,
	aitchison,
	benjaminiHochberg,
	blairLacy,
	cliffDelta,
	consensus,
	earthMover,
	eijkAgreement,
	estebanRay,
	ipras,
	iqv,
	jensenShannon,
	leikDispersion,
	medianDeviation,
	mutualInformation,
	normalisedEntropy,
	ordinalDivergence,
	quartileDispersion,
	rwg,
	studentQuantile,
	suppress,
	wilson,
	type Result,
} from '$lib/scoring';
import { anyCounts, budgets, spreadCounts, total, unroll } from './arbitraries';

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

describe('[SC27] two groups', () => {
	const group = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 9 });

	test('Cliff’s delta turns its sign with the groups, and lies in its interval', () => {
		fc.assert(
			fc.property(group, group, (x, y) => {
				const there = cliffDelta(x, y);
				const back = cliffDelta(y, x);
				if (!there.ok || !back.ok) throw new Error('no result');
				expect(there.value.delta).toBeCloseTo(-back.value.delta, 12);
				expect(there.value.a12 + back.value.a12).toBeCloseTo(1, 12);
				if (!there.value.interval.ok) return;
				const { lo, hi } = there.value.interval.value;
				expect(lo).toBeLessThanOrEqual(there.value.delta + SLACK);
				expect(hi).toBeGreaterThanOrEqual(there.value.delta - SLACK);
				expect(lo).toBeGreaterThanOrEqual(-1 - SLACK);
				expect(hi).toBeLessThanOrEqual(1 + SLACK);
			}),
		);
	});
	test('the earth mover’s distance of shifted answers is the shift', () => {
		fc.assert(
			fc.property(spreadCounts, fc.nat(4), (counts, shift) => {
				const gap = new Array<number>(shift).fill(0);
				expectWithin(earthMover([...counts, ...gap], [...gap, ...counts]), shift, shift);
			}),
		);
	});
	test('choices tell nothing about groups that chose alike', () => {
		fc.assert(
			fc.property(spreadCounts, fc.integer({ min: 2, max: 4 }), (counts, groups) => {
				const own = mutualInformation(new Array<readonly number[]>(groups).fill(counts));
				expect(own.ok && own.value.M).toBeCloseTo(0, 9);
			}),
		);
	});
	test('Student’s t at published points', () => {
		// Abramowitz & Stegun, table 26.10.
		expect(studentQuantile(0.975, 1)).toBeCloseTo(12.706, 3);
		expect(studentQuantile(0.975, 10)).toBeCloseTo(2.228, 3);
		expect(studentQuantile(0.95, 4)).toBeCloseTo(2.132, 3);
	});
});

test('[SC28] an interval of a share holds the share and stays within 0 and 1', () => {
	fc.assert(
		fc.property(fc.nat(200), fc.nat(200), (a, b) => {
			const [k, n] = [Math.min(a, b), Math.max(a, b)];
			const { lo, hi } = wilson(k, n);
			expect(lo).toBeGreaterThanOrEqual(0);
			expect(hi).toBeLessThanOrEqual(1);
			if (n > 0) expect(lo - SLACK <= k / n && k / n <= hi + SLACK).toBe(true);
		}),
	);
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

test('[SC29] false discovery rates keep the order of the chances and are never smaller', () => {
	fc.assert(
		fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (p) => {
			const q = benjaminiHochberg(p);
			for (const [i, own] of p.entries()) {
				expect(q[i]).toBeGreaterThanOrEqual(own - SLACK);
				for (const [j, other] of p.entries()) {
					if (own < other) expect(q[i]).toBeLessThanOrEqual((q[j] ?? 0) + SLACK);
				}
			}
		}),
	);
});

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

test('[SC31] a priority grows with importance, and nothing unimportant has one', () => {
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	const item = fc.record({
		importance: share,
		D: fc.option(share),
		answers: fc.nat(50),
		dk: fc.nat(50),
		confidence: fc.option(share),
		lowConfidence: fc.constant(0),
	});
	fc.assert(
		fc.property(item, (one) => {
			const own = agendaPriority(one);
			expect(own.priority).toBeGreaterThanOrEqual(0);
			expect(own.priority).toBeLessThanOrEqual(100);
			expect(agendaPriority({ ...one, importance: 1 }).priority).toBeGreaterThanOrEqual(
				own.priority - SLACK,
			);
			expect(agendaPriority({ ...one, importance: 0 }).type).toBe('none');
			if (one.D === null) expect(own.conflict).toBe(0);
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
