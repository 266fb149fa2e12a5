import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	benjaminiHochberg,
	cliffDelta,
	earthMover,
	mutualInformation,
	studentQuantile,
	wilson,
	type Result,
} from '$lib/scoring';
import { spreadCounts } from './arbitraries';

const SLACK = 1e-9;

/** Checks a result that must be there and within bounds. */
function expectWithin(result: Result<number>, low: number, high: number): void {
	if (!result.ok) throw new Error(`no result: ${result.reason}`);
	expect(result.value).toBeGreaterThanOrEqual(low - SLACK);
	expect(result.value).toBeLessThanOrEqual(high + SLACK);
}

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
