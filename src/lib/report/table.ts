/** Facts as a table: what a chart shows, for a screen reader, a spreadsheet or print. Numbers stay numbers; words stand for "none". */
export interface Table {
	/** Heading of the row headers, then one heading per cell of a row. */
	readonly columns: readonly string[];
	readonly rows: readonly TableRow[];
}

/** One line: a header and as many cells as there are columns after the first. */
export interface TableRow {
	readonly header: string;
	readonly cells: readonly (string | number)[];
}
