import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coefficientOfVariation, mcnemar, roundOutcome, wilcoxon } from '$lib/scoring';

const POINTS = 5;
const point = fc.integer({ min: 1, max: POINTS });
const pairs = fc.array(fc.tuple(point, point), { maxLength: 14 });

describe('[SC37] movement between rounds', () => {
	test('shares keep their range, and too few people decide nothing', () => {
		fc.assert(
			fc.property(pairs, fc.integer({ min: 2, max: 4 }), (all, round) => {
				const { n, decision, movement } = roundOutcome(all, POINTS, { round });
				expect(n).toBe(all.length);
				expect(decision === 'insufficient').toBe(all.length < 5);
				expect(movement.ok).toBe(all.length >= 5);
				if (!movement.ok) return;
				const { tv, changed } = movement.value;
				expect(tv).toBeGreaterThanOrEqual(0);
				// Whoever moved changes the distribution by at most their share.
				expect(tv).toBeLessThanOrEqual(changed + 1e-12);
				expect(changed).toBeLessThanOrEqual(1);
				if (decision === 'continue') expect(round).toBeLessThan(3);
				if (decision === 'stop-limit') expect(round).toBeGreaterThanOrEqual(3);
			}),
		);
	});
	test('neither the order of people nor turning the scale round matters', () => {
		fc.assert(
			fc.property(pairs, (all) => {
				const own = roundOutcome(all, POINTS, { round: 2 });
				const turned = roundOutcome(
					all.toReversed().map(([a, b]) => [POINTS + 1 - a, POINTS + 1 - b]),
					POINTS,
					{ round: 2 },
				);
				expect(turned.decision).toBe(own.decision);
				if (!own.movement.ok || !turned.movement.ok) return;
				expect(turned.movement.value.tv).toBeCloseTo(own.movement.value.tv, 12);
				expect(turned.movement.value.shape).toBe(own.movement.value.shape);
			}),
		);
	});
	test('nobody moved: consensus or stable dissent', () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 5 }), (all) => {
				const { decision } = roundOutcome(
					all.map((p) => [p, p]),
					POINTS,
					{ round: 2 },
				);
				expect(['consensus', 'stable-dissent']).toContain(decision);
			}),
		);
	});
});

describe('[SC38] tests of change', () => {
	test('Wilcoxon: the chance is that of all signs, counted one by one', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(point, point), { maxLength: 9 }), (all) => {
				const own = wilcoxon(
					all.map(([a]) => a),
					all.map(([, b]) => b),
				);
				const changes = all.map(([a, b]) => b - a).filter((change) => change !== 0);
				expect(own.n).toBe(changes.length);
				expect(own.p).toBeCloseTo(chanceBySigns(changes, own.V), 12);
			}),
		);
	});
	test('Wilcoxon: turning time round turns the sum and keeps the chance', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(point, point), { maxLength: 60 }), (all) => {
				const [x, y] = [all.map(([a]) => a), all.map(([, b]) => b)];
				const [there, back] = [wilcoxon(x, y), wilcoxon(y, x)];
				expect(there.V + back.V).toBeCloseTo((there.n * (there.n + 1)) / 2, 9);
				expect(back.p).toBeCloseTo(there.p, 10);
				expect(there.p > 0 && there.p <= 1).toBe(true);
			}),
		);
	});
	test('McNemar: the exact chance by adding up Pascal’s triangle', () => {
		fc.assert(
			fc.property(fc.nat(25), fc.nat(25), (b, c) => {
				const { chi2, chi2cc, pExact } = mcnemar(b, c);
				const n = b + c;
				let row = [1];
				for (let i = 0; i < n; i += 1) {
					row = [1, ...row.slice(1).map((entry, k) => entry + (row[k] ?? 0)), 1];
				}
				const tail = row.slice(0, Math.min(b, c) + 1).reduce((sum, entry) => sum + entry, 0);
				expect(pExact).toBeCloseTo(Math.min(1, (2 * tail) / 2 ** n), 10);
				expect(chi2.ok).toBe(n > 0);
				if (chi2.ok && chi2cc.ok) {
					expect(chi2.value).toBeCloseTo((b - c) ** 2 / n, 12);
					expect(chi2cc.value).toBeLessThanOrEqual(chi2.value);
				}
				expect(mcnemar(c, b)).toEqual(mcnemar(b, c));
			}),
		);
	});
	test('variation over mean ignores the unit, and needs a mean over 0', () => {
		const amounts = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2 });
		fc.assert(
			fc.property(amounts, fc.integer({ min: 2, max: 9 }), (values, unit) => {
				const own = coefficientOfVariation(values);
				const other = coefficientOfVariation(values.map((value) => value * unit));
				expect(own.ok && own.value).toBeGreaterThanOrEqual(0);
				expect(other.ok && other.value).toBeCloseTo(own.ok ? own.value : Number.NaN, 10);
				const both = values.flatMap((value) => [value, -value]);
				expect(coefficientOfVariation(both)).toEqual({ ok: false, reason: 'not-measured' });
			}),
		);
	});
});

/** Share of all sign patterns whose sum is at least as far from the middle as V. */
function chanceBySigns(changes: readonly number[], V: number): number {
	const sizes = changes.map(Math.abs);
	const ranks = sizes.map(
		(size) =>
			(sizes.filter((other) => other < size).length +
				sizes.filter((other) => other <= size).length +
				1) /
			2,
	);
	const middle = ranks.reduce((sum, rank) => sum + rank, 0) / 2;
	const patterns = 2 ** ranks.length;
	let far = 0;
	for (let pattern = 0; pattern < patterns; pattern += 1) {
		const sum = ranks.reduce((all, rank, i) => all + ((pattern >> i) & 1) * rank, 0);
		if (Math.abs(sum - middle) >= Math.abs(V - middle) - 1e-9) far += 1;
	}
	return far / patterns;
}
