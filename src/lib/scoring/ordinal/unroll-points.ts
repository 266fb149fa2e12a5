/** The answers behind counts, one by one: scale points 1..K in ascending order. Counts must be whole. */
export function unrollPoints(counts: readonly number[]): readonly number[] {
	return counts.flatMap((count, index) => new Array<number>(count).fill(index + 1));
}
