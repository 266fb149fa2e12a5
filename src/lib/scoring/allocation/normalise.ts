/** Points as shares of the whole, summing to 1. Null when nothing was given out, or a part is negative. Source: SPEC 2.4. */
export function normaliseAllocation(points: readonly number[]): readonly number[] | null {
	let total = 0;
	for (const part of points) {
		if (part < 0) return null;
		total += part;
	}
	return total > 0 ? points.map((part) => part / total) : null;
}
