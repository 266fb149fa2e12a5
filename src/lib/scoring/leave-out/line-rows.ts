/**
 * The sum of the distances of each row to all rows, d = the sum of |x - y| over the columns. Sorts each column once: from one value to the next
 * the sum changes by the step, once more for each value below and once less for each above. Cost: columns times n log n. Source: SPEC 2.4, 2.5.
 */
export function lineRows(columns: readonly (readonly number[])[], n: number): Float64Array {
	const rows = new Float64Array(n);
	for (const column of columns) {
		// Numbers sort several times faster without a function that compares them, so places are looked up afterwards.
		const sorted = Float64Array.from(column).sort();
		const sums = sumsOf(sorted);
		for (let place = 0; place < n; place += 1) {
			rows[place] = (rows[place] ?? 0) + (sums[firstOf(sorted, column[place] ?? 0)] ?? 0);
		}
	}
	return rows;
}

/** The sum of the distances of each of some sorted numbers to all of them. */
function sumsOf(sorted: Float64Array): Float64Array {
	const n = sorted.length;
	const sums = new Float64Array(n);
	let before = sorted[0] ?? 0;
	let sum = 0;
	for (const value of sorted) sum += value - before;
	for (let below = 0; below < n; below += 1) {
		const value = sorted[below] ?? 0;
		sum += (value - before) * (2 * below - n);
		before = value;
		sums[below] = sum;
	}
	return sums;
}

/** The first place of a number among sorted ones. */
function firstOf(sorted: Float64Array, value: number): number {
	let from = 0;
	let to = sorted.length;
	while (from < to) {
		const middle = (from + to) >>> 1;
		if ((sorted[middle] ?? 0) < value) from = middle + 1;
		else to = middle;
	}
	return from;
}
