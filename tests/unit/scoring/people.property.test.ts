import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	allocationColumn,
	camps,
	campsTest,
	choiceColumn,
	classicalScaling,
	completeDistances,
	cutDendrogram,
	euclideanDistances,
	gower,
	mapMatrix,
	matrixOfRows,
	minCommonOf,
	rangeColumn,
	rankingColumn,
	rowsOfMatrix,
	setColumn,
	silhouette,
	upgma,
	ward,
	wardOfSquares,
	type AnswerColumn,
	type CampsTest,
	type Result,
} from '$lib/scoring';
import { total } from './arbitraries';

const PEOPLE = 7;

/** Everybody's answers to one question, one in four missing. */
function answers<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<readonly (Value | null)[]> {
	return fc.array(fc.option(value, { freq: 3 }), { minLength: PEOPLE, maxLength: PEOPLE });
}

const shares = fc
	.array(fc.nat(9), { minLength: 3, maxLength: 3 })
	.filter((points) => total(points) > 0);
const order = fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4, maxLength: 4 });
const column: fc.Arbitrary<AnswerColumn> = fc.oneof(
	answers(fc.integer({ min: 1, max: 5 })).map((v) => rangeColumn(v, { min: 1, max: 5 })),
	answers(fc.constantFrom('x', 'y', 'z')).map((v) => choiceColumn(v)),
	answers(fc.uniqueArray(fc.nat(3)).map((o) => new Set(o))).map((v) => setColumn(v)),
	answers(shares).map((v) => allocationColumn(v)),
	answers(order).map((v) => rankingColumn(v)),
);
const columns = fc.array(column, { minLength: 1, maxLength: 8 });

describe('[SC40] distance of people', () => {
	test('is symmetric, a share, 0 from oneself, and a mean over what both answered', () => {
		fc.assert(
			fc.property(columns, fc.integer({ min: 1, max: 4 }), (all, minCommon) => {
				const rows = rowsOfMatrix(gower(all, minCommon));
				for (let i = 0; i < PEOPLE; i += 1) {
					expect(rows[i]?.[i]).toBe(0);
					for (let j = 0; j < i; j += 1) {
						const d = rows[i]?.[j] ?? null;
						expect(rows[j]?.[i] ?? null).toBe(d);
						const expected = meanOverCommon(all, i, j, minCommon);
						if (expected === null || d === null) expect(d).toBe(expected);
						else expect(d).toBeCloseTo(expected, 12);
						if (d !== null) expect(d >= 0 && d <= 1 + 1e-12).toBe(true);
					}
				}
			}),
		);
	});
	test('another order of questions or people is the same distance; a question nobody answered changes nothing', () => {
		fc.assert(
			fc.property(columns, (all) => {
				const own = rowsOfMatrix(gower(all, 1));
				const silent = choiceColumn(new Array<null>(PEOPLE).fill(null));
				const turned = rowsOfMatrix(gower([silent, ...all.toReversed()], 1));
				own.forEach((row, i) => {
					row.forEach((d, j) => {
						const other = turned[i]?.[j] ?? null;
						if (d === null) expect(other).toBeNull();
						else expect(other).toBeCloseTo(d, 12);
					});
				});
			}),
		);
	});
	test('as many questions in common are wanted as the specification says', () => {
		expect([3, 5, 8, 20, 21, 100].map(minCommonOf)).toEqual([3, 5, 5, 5, 6, 25]);
	});
	test('gaps are filled for those who can be compared, the others are listed', () => {
		fc.assert(
			fc.property(columns, (all) => {
				const matrix = gower(all, 2);
				const { kept, leftOut, filled, matrix: complete } = completeDistances(matrix);
				expect([...kept, ...leftOut].sort((a, b) => a - b)).toEqual([...Array(PEOPLE).keys()]);
				const rows = rowsOfMatrix(matrix);
				for (const person of kept) {
					const unknown = (rows[person] ?? []).filter((d) => d === null).length;
					expect(unknown).toBeLessThanOrEqual((PEOPLE - 1) / 2);
				}
				const own = rowsOfMatrix(complete);
				kept.forEach((i, row) => {
					kept.forEach((j, place) => {
						const d = own[row]?.[place] ?? null;
						expect(d).not.toBeNull();
						const isGap = filled.some(([a, b]) => (a === i && b === j) || (a === j && b === i));
						expect(rows[i]?.[j] === null).toBe(isGap);
						if (!isGap) expect(d).toBe(rows[i]?.[j]);
					});
				});
			}),
		);
	});
});

/** By the definition, from the columns' tables. */
function meanOverCommon(
	all: readonly AnswerColumn[],
	i: number,
	j: number,
	minCommon: number,
): number | null {
	const common = all.flatMap(({ codes, kinds, distances }) => {
		const [a = 0, b = 0] = [codes[i], codes[j]];
		return a < kinds - 1 && b < kinds - 1 ? [distances[a * kinds + b] ?? 0] : [];
	});
	return common.length < minCommon ? null : total(common) / common.length;
}

const coordinate = fc.integer({ min: -20, max: 20 });
const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 12 });

describe('[SC41] the map', () => {
	test('gives back the distances of points in a plane', () => {
		fc.assert(
			fc.property(points, (all) => {
				const distances = euclideanDistances(all);
				const map = classicalScaling(mapMatrix(distances, (d) => d * d));
				const own = euclideanDistances(map.points).cells;
				distances.cells.forEach((d, cell) => expect(own[cell]).toBeCloseTo(d, 6));
				expect(map.share).toBeCloseTo(1, 9);
				const [wide = 0, narrow = 0] = map.eigenvalues;
				expect(wide).toBeGreaterThanOrEqual(narrow);
				expect(narrow).toBeGreaterThanOrEqual(0);
			}),
		);
	});
	test('shows a share of what does not fit, and faces up', () => {
		fc.assert(
			fc.property(columns, (all) => {
				const { matrix } = completeDistances(gower(all, 1));
				const map = classicalScaling(matrix);
				expect(map.share >= 0 && map.share <= 1 + 1e-12).toBe(true);
				for (const axis of [0, 1]) {
					const along = map.points.map((point) => point[axis] ?? 0);
					expect(along.every(Number.isFinite)).toBe(true);
					expect(Math.abs(total(along))).toBeLessThan(1e-6);
					const [low, high] = [Math.min(0, ...along), Math.max(0, ...along)];
					expect(high).toBeGreaterThanOrEqual(-low - 1e-6);
				}
			}),
		);
	});
	test('equal axes are told apart: corners of a square, of a simplex, one place for all', () => {
		const square = [
			[0, 0],
			[0, 1],
			[1, 1],
			[1, 0],
		];
		const distances = euclideanDistances(square);
		const map = classicalScaling(mapMatrix(distances, (d) => d * d));
		expect(map.eigenvalues[0]).toBeCloseTo(1, 12);
		expect(map.eigenvalues[1]).toBeCloseTo(1, 12);
		const own = euclideanDistances(map.points).cells;
		distances.cells.forEach((d, cell) => expect(own[cell]).toBeCloseTo(d, 9));
		const simplex = matrixOfRows(
			[0, 1, 2, 3, 4].map((i) => [0, 1, 2, 3, 4].map((j) => Number(i !== j))),
		);
		expect(classicalScaling(simplex).share).toBeCloseTo(0.5, 9);
		expect(
			classicalScaling(
				matrixOfRows([
					[0, 0],
					[0, 0],
				]),
			).points,
		).toEqual([
			[0, 0],
			[0, 0],
		]);
	});
});

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
