/** Counts of all groups together: the sum of the rows, category by category. Rows are of equal length. */
export function columnSums(rows: readonly (readonly number[])[]): readonly number[] {
	const sums = new Array<number>(rows[0]?.length ?? 0).fill(0);
	for (const row of rows) {
		for (const [category, count] of row.entries()) sums[category] = (sums[category] ?? 0) + count;
	}
	return sums;
}
