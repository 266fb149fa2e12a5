/**
 * Mean distance Ed of rankings, d = 3 * sum (r - s) squared / (n cubed - n) = (1 - rho) / 2 without ties, n = options. Rows are
 * ranks or midranks of all options, one row a respondent. 0 for no rows or a single option. From sums, so the cost is
 * respondents times options, not pairs. Source: SPEC 2.3.
 */
export function rankingMeanDistance(rows: readonly (readonly number[])[]): number {
	const judges = rows.length;
	const options = rows[0]?.length ?? 0;
	if (judges === 0 || options < 2) return 0;
	let squares = 0;
	const sums = new Array<number>(options).fill(0);
	for (const row of rows) {
		for (const [option, rank] of row.entries()) {
			squares += rank * rank;
			sums[option] = (sums[option] ?? 0) + rank;
		}
	}
	const pairs = 2 * (judges * squares - sums.reduce((total, value) => total + value * value, 0));
	return (3 * pairs) / ((options ** 3 - options) * judges * judges);
}
