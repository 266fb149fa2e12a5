import type { Table } from './table';

/**
 * A table as comma-separated values (RFC 4180): a line of headings, then a line a row, each ended by CR LF; numbers with a decimal point. Text that a
 * spreadsheet would read as a formula gets an apostrophe before it.
 */
export function tableCsv({ columns, rows }: Table): string {
	const lines = [columns, ...rows.map(({ header, cells }) => [header, ...cells])];
	return lines.map((line) => `${line.map(field).join(',')}\r\n`).join('');
}

function field(cell: string | number): string {
	if (typeof cell === 'number') return String(cell);
	const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The same with tabs, as spreadsheets take it from the clipboard; tabs and line breaks inside of cells become spaces. */
export function tableTabs({ columns, rows }: Table): string {
	const lines = [columns, ...rows.map(({ header, cells }) => [header, ...cells])];
	return lines
		.map((line) => line.map((cell) => String(cell).replaceAll(/[\t\r\n]+/g, ' ')).join('\t'))
		.join('\n');
}
