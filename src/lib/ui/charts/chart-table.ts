/** The same facts as a chart, as a table. Numbers are shown with the reader's separators; a cell that has no result says so in words. */
export interface ChartTable {
	/** Heading of the row headers, then one heading per cell of a row. */
	readonly columns: readonly string[];
	readonly rows: readonly ChartTableRow[];
}

/** One line: a header and as many cells as there are columns after the first. */
export interface ChartTableRow {
	readonly header: string;
	readonly cells: readonly (string | number)[];
}
