import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	allocationColumn,
	choiceColumn,
	classicalScaling,
	completeDistances,
	euclideanDistances,
	gower,
	mapMatrix,
	matrixOfRows,
	minCommonOf,
	rangeColumn,
	rankingColumn,
	rowsOfMatrix,
	setColumn,
	type AnswerColumn,
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
