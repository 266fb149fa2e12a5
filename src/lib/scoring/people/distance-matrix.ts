/** Distances of n people from each other: symmetric, n squared numbers row by row, 0 on the diagonal. NaN = not known. */
export interface DistanceMatrix {
	readonly n: number;
	readonly cells: Float64Array;
}

/** A matrix from rows; null = not known. Cells that a row lacks are not known. */
export function matrixOfRows(rows: readonly (readonly (number | null)[])[]): DistanceMatrix {
	const n = rows.length;
	const cells = new Float64Array(n * n);
	rows.forEach((row, i) => {
		for (let j = 0; j < n; j += 1) cells[i * n + j] = row[j] ?? Number.NaN;
	});
	return { n, cells };
}

/** The same as rows; not known = null. */
export function rowsOfMatrix({
	n,
	cells,
}: DistanceMatrix): readonly (readonly (number | null)[])[] {
	return Array.from({ length: n }, (_, i) =>
		Array.from(cells.subarray(i * n, (i + 1) * n), (d) => (Number.isNaN(d) ? null : d)),
	);
}

/** A matrix with every distance changed, as `Math.sqrt` does. */
export function mapMatrix(
	{ n, cells }: DistanceMatrix,
	change: (distance: number) => number,
): DistanceMatrix {
	return { n, cells: cells.map(change) };
}

/** Straight-line distances of points with any number of coordinates. Cost: n squared times coordinates. */
export function euclideanDistances(points: readonly (readonly number[])[]): DistanceMatrix {
	return matrixOfRows(
		points.map((a) =>
			points.map((b) => Math.hypot(...a.map((coordinate, axis) => coordinate - (b[axis] ?? 0)))),
		),
	);
}
