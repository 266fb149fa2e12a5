/** The shares of each option in ascending order, one row a respondent. */
export function sortedColumns(rows: readonly (readonly number[])[]): readonly Float64Array[] {
	return Array.from({ length: rows[0]?.length ?? 0 }, (_, option) => {
		const column = new Float64Array(rows.length);
		for (let place = 0; place < rows.length; place += 1) column[place] = rows[place]?.[option] ?? 0;
		return column.sort();
	});
}
