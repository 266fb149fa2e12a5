/** Distances of n people from each other: symmetric, n squared numbers row by row, 0 on the diagonal. NaN = not known. */
export interface DistanceMatrix {
	readonly n: number;
	readonly cells: Float64Array;
}

/**
 * A matrix from rows; null = not known. Cells that a row lacks are not known.
 *
 * @example
 * matrixOfRows([[0, 2], [2, 0]]).n // => 2
 */
export function matrixOfRows(rows: readonly (readonly (number | null)[])[]): DistanceMatrix {
	const n = rows.length;
	const cells = new Float64Array(n * n);
	rows.forEach((row, i) => {
		for (let j = 0; j < n; j += 1) cells[i * n + j] = row[j] ?? Number.NaN;
	});
	return { n, cells };
}

/**
 * The same as rows; not known = null.
 *
 * @example
 * rowsOfMatrix(matrixOfRows([[0, null], [null, 0]])) // => [[0, null], [null, 0]]
 */
export function rowsOfMatrix({
	n,
	cells,
}: DistanceMatrix): readonly (readonly (number | null)[])[] {
	return Array.from({ length: n }, (_, i) =>
		Array.from(cells.subarray(i * n, (i + 1) * n), (d) => (Number.isNaN(d) ? null : d)),
	);
}

/**
 * A matrix with every distance changed, as `Math.sqrt` does.
 *
 * @example
 * rowsOfMatrix(mapMatrix(matrixOfRows([[0, 4], [4, 0]]), Math.sqrt)) // => [[0, 2], [2, 0]]
 */
export function mapMatrix(
	{ n, cells }: DistanceMatrix,
	change: (distance: number) => number,
): DistanceMatrix {
	return { n, cells: cells.map(change) };
}

/**
 * Straight-line distances of points with any number of coordinates. Cost: n squared times coordinates.
 *
 * @example
 * rowsOfMatrix(euclideanDistances([[0, 0], [3, 4]])) // => [[0, 5], [5, 0]]
 */
export function euclideanDistances(points: readonly (readonly number[])[]): DistanceMatrix {
	return matrixOfRows(
		points.map((a) =>
			points.map((b) => Math.hypot(...a.map((coordinate, axis) => coordinate - (b[axis] ?? 0)))),
		),
	);
}
