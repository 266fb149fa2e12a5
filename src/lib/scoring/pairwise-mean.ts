/**
 * Mean distance Ed over all ordered pairs, self pairs (distance 0) included, of values that each stand for `weights[i]` equal
 * answers. 0 for no answers. `distance` must be symmetric and 0 for a value with itself. Cost: the square of the number of
 * *distinct* values. Source: SPEC 0.
 */
export function pairwiseMean<Value extends number | object>(
	values: readonly Value[],
	weights: readonly number[],
	distance: (a: Value, b: Value) => number,
): number {
	let n = 0;
	let total = 0;
	// An index, because the inner loop runs n squared times and an iterator triples its time.
	values.forEach((value, i) => {
		const weight = weights[i] ?? 0;
		n += weight;
		for (let j = 0; j < i; j += 1) {
			const other = values[j];
			if (other !== undefined) total += weight * (weights[j] ?? 0) * distance(value, other);
		}
	});
	return n === 0 ? 0 : (2 * total) / (n * n);
}
