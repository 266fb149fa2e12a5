/** A square matrix as a sum of few products: cell (i, j) is the sum of left[i * rank + k] * right[j * rank + k] over k, at most `error` off. `rank` is even. */
export interface Skeleton {
	readonly rank: number;
	readonly left: Float64Array;
	readonly right: Float64Array;
	readonly error: number;
}

/**
 * Takes crosses out of a matrix (row by row, left as what remains) until nothing larger than `goal` is left, each through the largest cell,
 * at most `most` of them: few where cells change smoothly. Cost: crosses * size squared. Source: Bebendorf 2000 (adaptive cross approximation, full pivoting).
 */
export function skeletonOf(
	size: number,
	rest: Float64Array,
	{ goal, most }: { readonly goal: number; readonly most: number },
): Skeleton {
	const rows: Float64Array[] = [];
	const columns: Float64Array[] = [];
	let largest = largestOf(rest);
	while (Math.abs(rest[largest] ?? 0) > goal && rows.length < most) {
		const from = largest - (largest % size);
		const row = rest.slice(from, from + size);
		const column = columnOf(rest, size, largest % size);
		takeOut(rest, column, row);
		rows.push(row);
		columns.push(column);
		largest = largestOf(rest);
	}
	const rank = rows.length + (rows.length % 2);
	return {
		rank,
		left: sideBySide(columns, size, rank),
		right: sideBySide(rows, size, rank),
		error: Math.abs(rest[largest] ?? 0),
	};
}

/** A column as a share of its largest cell. */
function columnOf(rest: Float64Array, size: number, place: number): Float64Array {
	const column = new Float64Array(size);
	for (let i = 0; i < size; i += 1) column[i] = rest[i * size + place] ?? 0;
	const pivot = column[largestOf(column)] ?? 1;
	return column.map((value) => value / pivot);
}

function takeOut(rest: Float64Array, column: Float64Array, row: Float64Array): void {
	const size = row.length;
	for (let i = 0; i < size; i += 1) {
		const factor = column[i] ?? 0;
		for (let j = 0; j < size; j += 1) {
			rest[i * size + j] = (rest[i * size + j] ?? 0) - factor * (row[j] ?? 0);
		}
	}
}

/** Where the number farthest from 0 is. */
function largestOf(numbers: Float64Array): number {
	let found = 0;
	let most = 0;
	for (let at = 0; at < numbers.length; at += 1) {
		const distance = Math.abs(numbers[at] ?? 0);
		if (distance > most) {
			found = at;
			most = distance;
		}
	}
	return found;
}

function sideBySide(columns: readonly Float64Array[], size: number, rank: number): Float64Array {
	const rows = new Float64Array(size * rank);
	columns.forEach((column, k) => {
		for (let i = 0; i < size; i += 1) rows[i * rank + k] = column[i] ?? 0;
	});
	return rows;
}
