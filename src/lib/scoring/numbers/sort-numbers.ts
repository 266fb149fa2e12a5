/** Numbers in ascending order; those given stay as they are. */
export function sortNumbers(values: readonly number[]): Float64Array {
	const sorted = new Float64Array(values.length);
	for (let place = 0; place < values.length; place += 1) sorted[place] = values[place] ?? 0;
	return sorted.sort();
}
