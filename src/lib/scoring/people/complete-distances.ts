import type { DistanceMatrix } from './distance-matrix';

/** Distances without gaps, of those people who can be compared. */
export interface CompleteDistances {
	readonly matrix: DistanceMatrix;
	/** Places, in the whole matrix, of the people in this one. */
	readonly kept: readonly number[];
	/** Places of those who cannot be compared with more than half of the others: to be listed beside the map. */
	readonly leftOut: readonly number[];
	/** Pairs of places in the whole matrix whose distance was not known and is the mean of both people's means. */
	readonly filled: readonly (readonly [number, number])[];
}

/**
 * Leaves out people whose distance from more than half of the others is not known, and fills the remaining gaps with the mean of the
 * two people's mean known distances. Cost n squared. Source: SPEC 5.
 *
 * @example
 * completeDistances(matrixOfRows([[0, null], [null, 0]])) // => { matrix: { n: 0, cells: Float64Array.of() }, kept: [], leftOut: [0, 1], filled: [] }
 */
export function completeDistances(matrix: DistanceMatrix): CompleteDistances {
	const { n, cells } = matrix;
	const people = Array.from({ length: n }, (_, person) => person);
	if (!hasGaps(cells)) return { matrix, kept: people, leftOut: [], filled: [] };
	const comparable = people.filter(
		(i) => 2 * people.filter((j) => Number.isNaN(cells[i * n + j])).length <= n - 1,
	);
	const knownOf = (i: number) =>
		comparable.filter((j) => j !== i && !Number.isNaN(cells[i * n + j]));
	const means = new Map(
		comparable.map((i) => {
			const known = knownOf(i);
			return [i, known.reduce((sum, j) => sum + (cells[i * n + j] ?? 0), 0) / known.length];
		}),
	);
	// Whoever is comparable only with people who are not has no mean: not on the map either.
	const kept = comparable.filter((i) => comparable.length === 1 || Number.isFinite(means.get(i)));
	const filled: (readonly [number, number])[] = [];
	const complete = new Float64Array(kept.length ** 2);
	kept.forEach((i, row) => {
		kept.forEach((j, column) => {
			const known = cells[i * n + j] ?? 0;
			const isGap = Number.isNaN(known);
			if (isGap && i < j) filled.push([i, j]);
			const d = isGap ? ((means.get(i) ?? 0) + (means.get(j) ?? 0)) / 2 : known;
			complete[row * kept.length + column] = d;
		});
	});
	const leftOut = people.filter((i) => !kept.includes(i));
	return { matrix: { n: kept.length, cells: complete }, kept, leftOut, filled };
}

function hasGaps(cells: Float64Array): boolean {
	for (let cell = 0; cell < cells.length; cell += 1) if (Number.isNaN(cells[cell])) return true;
	return false;
}
