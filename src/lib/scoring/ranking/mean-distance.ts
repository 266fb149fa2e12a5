/**
 * Mean distance Ed of rankings, d = 3 * sum (r - s) squared / (n cubed - n) = (1 - rho) / 2 without ties, n = options. Rows are
 * ranks or midranks of all options, one row a respondent. 0 for no rows or a single option. From sums, so the cost is
 * respondents times options, not pairs. Source: SPEC 2.3.
 *
 * @example
 * rankingMeanDistance([[1, 2, 3], [3, 2, 1]]) // => 0.5
 */
export function rankingMeanDistance(rows: readonly (readonly number[])[]): number {
	const judges = rows.length;
	const options = rows[0]?.length ?? 0;
	if (judges === 0 || options < 2) return 0;
	let squares = 0;
	let squaredSums = 0;
	for (let option = 0; option < options; option += 1) {
		let sum = 0;
		for (const row of rows) {
			const rank = row[option] ?? 0;
			sum += rank;
			squares += rank * rank;
		}
		squaredSums += sum * sum;
	}
	const pairs = 2 * (judges * squares - squaredSums);
	return (3 * pairs) / ((options ** 3 - options) * judges * judges);
}
