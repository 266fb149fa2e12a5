/** A symmetric matrix turned into one with three diagonals, and the reflections that turned it. */
export interface Tridiagonal {
	readonly diagonal: Float64Array;
	/** Beside the diagonal: one number less. */
	readonly beside: Float64Array;
	/** Unit vectors of the reflections, one a column from the first; places up to the column are 0. Empty where nothing was to do. */
	readonly reflections: readonly Float64Array[];
}

/** Turns a symmetric matrix (n squared numbers, row by row, left as it is) by reflections. Cost: about n cubed. Source: Householder 1958. */
export function tridiagonalise(matrix: Float64Array, n: number): Tridiagonal {
	const cells = matrix.slice();
	const reflections: Float64Array[] = [];
	const beside = new Float64Array(Math.max(0, n - 1));
	for (let column = 0; column < n - 1; column += 1) {
		const unit = new Float64Array(n);
		beside[column] = reflectionOf(cells, n, column, unit);
		reflections.push(unit);
		reflectBoth(cells, n, column + 1, unit);
	}
	const diagonal = Float64Array.from({ length: n }, (_, i) => cells[i * n + i] ?? 0);
	return { diagonal, beside, reflections };
}

/** Writes the unit vector that reflects the column, below the diagonal, onto its first place; gives what stands there then. */
function reflectionOf(cells: Float64Array, n: number, column: number, unit: Float64Array): number {
	let squares = 0;
	for (let i = column + 1; i < n; i += 1) {
		const value = cells[i * n + column] ?? 0;
		unit[i] = value;
		squares += value * value;
	}
	const first = unit[column + 1] ?? 0;
	const length = Math.sqrt(squares);
	if (length === Math.abs(first)) {
		unit.fill(0);
		return first;
	}
	const target = first > 0 ? -length : length;
	unit[column + 1] = first - target;
	const size = Math.sqrt(2 * length * (length + Math.abs(first)));
	for (let i = column + 1; i < n; i += 1) unit[i] = (unit[i] ?? 0) / size;
	return target;
}

/** Reflects the part of the matrix from `from` on, from both sides: A - 2 u w' - 2 w u', w = A u - (u' A u) u. */
function reflectBoth(cells: Float64Array, n: number, from: number, unit: Float64Array): void {
	const image = new Float64Array(n);
	let along = 0;
	for (let i = from; i < n; i += 1) {
		let sum = 0;
		for (let j = from; j < n; j += 1) sum += (cells[i * n + j] ?? 0) * (unit[j] ?? 0);
		image[i] = sum;
		along += sum * (unit[i] ?? 0);
	}
	for (let i = from; i < n; i += 1) image[i] = 2 * ((image[i] ?? 0) - along * (unit[i] ?? 0));
	for (let i = from; i < n; i += 1) {
		const [u, w] = [unit[i] ?? 0, image[i] ?? 0];
		for (let j = from; j < n; j += 1) {
			const cell = i * n + j;
			cells[cell] = (cells[cell] ?? 0) - u * (image[j] ?? 0) - w * (unit[j] ?? 0);
		}
	}
}

/** Turns a vector back to the matrix as it was, in place. */
export function turnBack(vector: Float64Array, { reflections }: Tridiagonal): void {
	for (const unit of reflections.toReversed()) {
		let along = 0;
		for (let i = 0; i < vector.length; i += 1) along += (vector[i] ?? 0) * (unit[i] ?? 0);
		for (let i = 0; i < vector.length; i += 1) {
			vector[i] = (vector[i] ?? 0) - 2 * along * (unit[i] ?? 0);
		}
	}
}
