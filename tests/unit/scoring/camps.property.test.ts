import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	camps,
	campsTest,
	cutDendrogram,
	euclideanDistances,
	rangeColumn,
	silhouette,
	upgma,
	ward,
	wardOfSquares,
	type CampsTest,
	type Result,
} from '$lib/scoring';
import { total } from './arbitraries';

const coordinate = fc.integer({ min: -20, max: 20 });
const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 12 });

const distances = points.map(euclideanDistances);

describe('[SC42] trees', () => {
	test('heights never fall, and cuts are nested', () => {
		fc.assert(
			fc.property(distances, (matrix) => {
				for (const tree of [ward(matrix), upgma(matrix)]) {
					expect(tree.heights.length).toBe(matrix.n - 1);
					tree.heights.forEach((height, step) => {
						expect(height).toBeGreaterThanOrEqual((tree.heights[step - 1] ?? 0) - 1e-9);
					});
					for (let k = 1; k <= matrix.n; k += 1) {
						const labels = cutDendrogram(tree, k);
						expect(new Set(labels).size).toBe(k);
						const firsts = [...new Set(labels)];
						expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
						const coarser = cutDendrogram(tree, k - 1);
						const pairs = new Set(labels.map((label, i) => `${label} ${coarser[i]}`));
						if (k > 1) expect(pairs.size).toBe(k);
					}
				}
			}),
		);
	});
	test('Ward joins what adds least to the squares inside, found by trying all pairs', () => {
		fc.assert(
			fc.property(points, (all) => {
				const { heights } = ward(euclideanDistances(all));
				const slow = slowWard(all);
				heights.forEach((height, step) => expect(height).toBeCloseTo(slow[step] ?? 0, 6));
			}),
		);
	});
	test('UPGMA joins by mean distance, found by trying all pairs', () => {
		fc.assert(
			fc.property(points, (all) => {
				const tree = upgma(euclideanDistances(all));
				const slow = slowMeanTree(all);
				tree.heights.forEach((height, step) => expect(height).toBeCloseTo(slow[step] ?? 0, 9));
			}),
		);
	});
});

type Point = readonly [number, number];

/** Joins of clusters of points by a cost, the least first, of equal ones those that come first; the costs. */
function slowTree(
	all: readonly Point[],
	cost: (a: readonly Point[], b: readonly Point[]) => number,
): readonly number[] {
	let clusters: readonly (readonly Point[])[] = all.map((point) => [point]);
	const costs: number[] = [];
	while (clusters.length > 1) {
		let best = { a: 0, b: 1, cost: Number.POSITIVE_INFINITY };
		clusters.forEach((one, a) => {
			clusters.slice(a + 1).forEach((other, offset) => {
				const own = cost(one, other);
				if (own < best.cost - 1e-9) best = { a, b: a + 1 + offset, cost: own };
			});
		});
		costs.push(best.cost);
		const joined = [...(clusters[best.a] ?? []), ...(clusters[best.b] ?? [])];
		const rest = clusters.filter((_, place) => place !== best.a && place !== best.b);
		clusters = [...rest, joined];
	}
	return costs;
}

function slowWard(all: readonly Point[]): readonly number[] {
	const centre = (own: readonly Point[], axis: 0 | 1) =>
		total(own.map((point) => point[axis])) / own.length;
	const squares = slowTree(all, (a, b) => {
		const apart = ([0, 1] as const).map((axis) => (centre(a, axis) - centre(b, axis)) ** 2);
		return (2 * a.length * b.length * total(apart)) / (a.length + b.length);
	});
	return squares.map(Math.sqrt);
}

function slowMeanTree(all: readonly Point[]): readonly number[] {
	return slowTree(all, (a, b) => {
		const apart = a.flatMap((p) => b.map((q) => Math.hypot(p[0] - q[0], p[1] - q[1])));
		return total(apart) / apart.length;
	});
}

describe('[SC43] camps', () => {
	const labelled = fc.tuple(distances, fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }));

	test('silhouettes lie between -1 and 1, and the order and names of clusters do not matter', () => {
		fc.assert(
			fc.property(labelled, ([matrix, numbers]) => {
				const labels = numbers.slice(0, matrix.n);
				const own = silhouette(matrix, labels);
				expect(own.ok).toBe(new Set(labels).size > 1);
				if (!own.ok) return;
				for (const s of own.value.each) expect(s >= -1 && s <= 1).toBe(true);
				expect(own.value.mean).toBeCloseTo(total(own.value.each) / matrix.n, 12);
				const renamed = silhouette(
					matrix,
					labels.map((label) => 3 - label),
				);
				expect(renamed.ok && renamed.value.mean).toBeCloseTo(own.value.mean, 12);
			}),
		);
	});
	test('camps are at least two people, at most a third of all in number, and need six people', () => {
		fc.assert(
			fc.property(distances, (matrix) => {
				const own = camps(matrix);
				if (matrix.n < 6) expect(own).toEqual({ ok: false, reason: 'too-few' });
				if (!own.ok) return;
				const { k, labels } = own.value;
				expect(k).toBeLessThanOrEqual(Math.min(5, Math.floor(matrix.n / 3)));
				for (let camp = 0; camp < k; camp += 1) {
					expect(labels.filter((label) => label === camp).length).toBeGreaterThanOrEqual(2);
				}
				const best = silhouette(matrix, labels);
				expect(best.ok && best.value.mean).toBeCloseTo(own.value.silhouette, 12);
				expect(cutDendrogram(wardOfSquares(matrix), k)).toEqual(labels);
			}),
		);
	});

	const question = (values: readonly number[]) => rangeColumn(values, { min: 1, max: 5 });
	const opposed = Array.from({ length: 8 }, (_, q) =>
		question([1, 1, 2, 1, 1, 2, 5, 5, 4, 5, 5, 4].map((v, i) => (i % 8 === q ? 3 : v))),
	);

	test('camps that answer alike throughout are accepted, people who do not are no camps', () => {
		const clear = finish(campsTest(opposed, { seed: 'seed' }));
		expect(clear.isAccepted).toBe(true);
		expect(clear.p).toBe(0.01);
		expect(clear.camps.labels).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
		const mixed = opposed.map(({ codes, ...rest }, q) => ({
			...rest,
			codes: codes.map((_, i) => codes[(i * (q + 1) * 5 + q) % 12] ?? 0),
		}));
		expect(finish(campsTest(mixed, { seed: 'seed' })).p).toBeGreaterThan(0.01);
	});
	test('same seed, same chance; it can be stopped after every shuffle', () => {
		const run = () => campsTest(opposed, { seed: 'again', shuffles: 9 });
		expect(finish(run())).toEqual(finish(run()));
		expect([...run()]).toEqual(Array.from({ length: 9 }, (_, i) => (i + 1) / 9));
	});
});

/** Runs a test to its end. */
function finish(run: Generator<number, Result<CampsTest>, void>): CampsTest {
	for (;;) {
		const step = run.next();
		if (step.done !== true) continue;
		if (!step.value.ok) throw new Error(step.value.reason);
		return step.value.value;
	}
}
