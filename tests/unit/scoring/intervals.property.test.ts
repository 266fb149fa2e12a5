import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	alphaBootstrap,
	krippendorffAlpha,
	numbersMeanDistance,
	respondentBootstrap,
	rosterInterval,
	smoothBootstrap,
	type AlphaMetric,
} from '$lib/scoring';
import { answersByUnit } from '../../vectors/answers-by-unit';
import { spreadCounts, total } from './arbitraries';
import { finish } from './finish';

describe('[SC35] intervals by drawing anew', () => {
	const kinds = fc.constantFrom('ordinal' as const, 'nominal' as const);

	test('lie within 0 and 1, start below their end, and are the same for the same seed', () => {
		fc.assert(
			fc.property(spreadCounts, kinds, fc.string(), (counts, kind, seed) => {
				const own = smoothBootstrap(counts, kind, seed, 60);
				expect(own.ok).toBe(total(counts) >= 3);
				if (!own.ok) return;
				expect(own.value.lo).toBeGreaterThanOrEqual(0);
				expect(own.value.hi).toBeLessThanOrEqual(1);
				expect(own.value.lo).toBeLessThanOrEqual(own.value.hi);
				expect(smoothBootstrap(counts, kind, seed, 60)).toEqual(own);
			}),
		);
	});
	test('three people who agree prove nothing', () => {
		const own = smoothBootstrap([0, 3, 0, 0, 0], 'ordinal', 'seed');
		expect(own).toEqual({ ok: true, value: { lo: 0, hi: 1 } });
	});
	test('by people: eight are needed, all the same is 0, a unit changes nothing', () => {
		const amounts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 14 });
		const spread = (values: readonly number[]) => numbersMeanDistance(values, { kind: 'ratio' });
		fc.assert(
			fc.property(amounts, fc.string(), (values, seed) => {
				const own = respondentBootstrap(values, spread, seed, 40);
				expect(own.ok).toBe(values.length >= 8);
				if (!own.ok) return;
				expect(own.value.lo >= 0 && own.value.lo <= own.value.hi && own.value.hi <= 1).toBe(true);
				const tenfold = respondentBootstrap(
					values.map((v) => v * 8),
					spread,
					seed,
					40,
				);
				expect(tenfold.ok && tenfold.value.hi).toBeCloseTo(own.value.hi, 12);
				const same = respondentBootstrap(
					values.map(() => 7),
					spread,
					seed,
					40,
				);
				expect(same).toEqual({ ok: true, value: { lo: 0, hi: 0 } });
			}),
		);
	});
	test('a known roster narrows an interval, and ends it when everybody answered', () => {
		const share = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(share, share, share, fc.nat(30), fc.nat(30), (a, b, estimate, n, more) => {
				const interval = { lo: Math.min(a, b), hi: Math.max(a, b) };
				const own = rosterInterval(interval, estimate, n, n + more);
				if (more === 0) expect(own).toBeNull();
				if (own === null) return;
				expect(own.lo).toBeGreaterThanOrEqual(interval.lo - 1e-12);
				expect(own.hi).toBeLessThanOrEqual(interval.hi + 1e-12);
				const factor = Math.sqrt(more / (n + more));
				expect(own.hi - own.lo).toBeCloseTo((interval.hi - interval.lo) * factor, 12);
			}),
		);
	});
});

const METRICS: readonly AlphaMetric[] = ['nominal', 'ordinal', 'interval', 'ratio'];

/** Coders by units, one in five missing. */
const coded = fc.integer({ min: 2, max: 5 }).chain((units) =>
	fc.array(
		fc.array(fc.option(fc.integer({ min: 1, max: 4 }), { freq: 5 }), {
			minLength: units,
			maxLength: units,
		}),
		{ minLength: 2, maxLength: 5 },
	),
);

type Coded = readonly (readonly (number | null)[])[];

function alphaOf(data: Coded, metric: AlphaMetric) {
	return krippendorffAlpha(answersByUnit(data), metric);
}

/** Alpha by its definition, answer by answer: observed over expected mean difference of two answers. Null where nothing differs. */
function alphaByPairs(data: Coded, metric: AlphaMetric): number | null {
	const units = answersByUnit(data).filter(({ length }) => length >= 2);
	const all = units.flat();
	const countOf = (wanted: (value: number) => boolean) => all.filter(wanted).length;
	const difference = (c: number, k: number): number => {
		if (c === k) return 0;
		const [low, high] = [Math.min(c, k), Math.max(c, k)];
		switch (metric) {
			case 'nominal':
				return 1;
			case 'ordinal': {
				const ends = countOf((value) => value === c || value === k);
				return (countOf((value) => value >= low && value <= high) - ends / 2) ** 2;
			}
			case 'interval':
				return (c - k) ** 2;
			case 'ratio':
				return ((c - k) / (c + k)) ** 2;
		}
	};
	const pairs = (values: readonly number[]) =>
		total(values.flatMap((c) => values.map((k) => difference(c, k))));
	const observed = total(units.map((unit) => pairs(unit) / (unit.length - 1))) / all.length;
	const expected = pairs(all) / (all.length * (all.length - 1));
	return expected > 0 ? 1 - observed / expected : null;
}

describe.each(METRICS.map((metric) => ({ metric })))('[SC36] alpha, $metric', ({ metric }) => {
	test('is at most 1, and does not care for the order of coders or units', () => {
		fc.assert(
			fc.property(coded, (data) => {
				const own = alphaOf(data, metric);
				const turned = alphaOf(
					data.toReversed().map((row) => row.toReversed()),
					metric,
				);
				expect(turned.ok).toBe(own.ok);
				if (!own.ok || !turned.ok) return;
				expect(own.value).toBeLessThanOrEqual(1 + 1e-12);
				expect(turned.value).toBeCloseTo(own.value, 9);
			}),
		);
	});
	test('is that of its definition over all pairs of answers; one question alone has none', () => {
		fc.assert(
			fc.property(coded, (data) => {
				const own = alphaOf(data, metric);
				const units = answersByUnit(data).filter(({ length }) => length >= 2);
				const expected = units.length < 2 ? null : alphaByPairs(data, metric);
				expect(own.ok).toBe(expected !== null);
				if (own.ok) expect(own.value).toBeCloseTo(expected ?? Number.NaN, 9);
				else expect(own.reason).toBe(units.length < 2 ? 'too-few' : 'no-variation');
			}),
		);
	});
	test('is 1 when all agree on units that differ, and nothing when nothing differs', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), (units) => {
				const own = alphaOf([units, units, units], metric);
				expect(own.ok).toBe(new Set(units).size > 1);
				if (own.ok) expect(own.value).toBeCloseTo(1, 12);
			}),
		);
	});
	test('one more don’t-know changes nothing', () => {
		fc.assert(
			fc.property(coded, (data) => {
				const silent = (data[0] ?? []).map(() => null);
				expect(alphaOf([...data, silent], metric)).toEqual(alphaOf(data, metric));
			}),
		);
	});
	test('its interval ends at 1 at most, and counts the draws that could be computed', () => {
		fc.assert(
			fc.property(coded, fc.string(), (data, seed) => {
				const draw = () => finish(alphaBootstrap(answersByUnit(data), metric, seed, 30));
				const own = draw();
				expect(draw()).toEqual(own);
				if (!own.ok) return;
				expect(own.value.valid).toBeLessThanOrEqual(30);
				expect(own.value.lo).toBeLessThanOrEqual(own.value.hi);
				expect(own.value.hi).toBeLessThanOrEqual(1 + 1e-12);
			}),
			{ numRuns: 40 },
		);
	});
});

test('[SC36] metrics that know no order do not care for names, interval not for shift and unit', () => {
	fc.assert(
		fc.property(coded, (data) => {
			const changed = (change: (value: number) => number) =>
				data.map((row) => row.map((value) => (value === null ? null : change(value))));
			const same = (metric: AlphaMetric, change: (value: number) => number) => {
				const [one, other] = [alphaOf(data, metric), alphaOf(changed(change), metric)];
				expect(other.ok).toBe(one.ok);
				if (one.ok && other.ok) expect(other.value).toBeCloseTo(one.value, 9);
			};
			same('nominal', (value) => [0, 30, 10, 40, 20][value] ?? 0);
			same('ordinal', (value) => value ** 3);
			same('ordinal', (value) => 5 - value);
			same('interval', (value) => 100 - 7 * value);
			same('ratio', (value) => 3 * value);
		}),
	);
});
