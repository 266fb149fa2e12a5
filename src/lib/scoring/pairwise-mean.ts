/**
 * Mean distance Ed over all ordered pairs, self pairs (distance 0) included, of values that each stand for `weights[i]` equal
 * answers. 0 for no answers. `distance` must be symmetric and 0 for a value with itself. Cost: the square of the number of
 * *distinct* values. Source: SPEC 0.
 */
export function pairwiseMean<Value>(
	values: readonly Value[],
	weights: readonly number[],
	distance: (a: Value, b: Value) => number,
): number {
	let n = 0;
	let total = 0;
	for (const [i, value] of values.entries()) {
		const weight = weights[i] ?? 0;
		n += weight;
		for (const [j, other] of values.entries()) {
			if (j >= i) break;
			total += weight * (weights[j] ?? 0) * distance(value, other);
		}
	}
	return n === 0 ? 0 : (2 * total) / (n * n);
}
