/** What stands between two cells of a line; `null` = nothing, a line is one cell. */
export type Separator = '\t' | ';' | ',' | null;

/** Rows of cells, as a spreadsheet copies or saves them. */
export interface SeparatedValues {
	readonly separator: Separator;
	/** Without blank lines. Rows may differ in length. */
	readonly rows: readonly (readonly string[])[];
}

/**
 * Reads tab-separated, comma-separated or semicolon-separated text, or one cell a line; quotes as in RFC 4180, any end of line, with or
 * without a byte order mark. Without a given separator it is a tab where there is one, else a semicolon or a comma where at least two
 * lines have equally many, else none: a name may hold a comma. A quote that is never closed is a character like others. An apostrophe
 * that keeps a spreadsheet from reading a formula is taken away. Cost: the length of the text. Source: RFC 4180; SPEC RE40.
 */
export function readSeparatedValues(text: string, separator?: Separator): SeparatedValues {
	const plain = text.replace(/^\uFEFF/, '');
	if (separator !== undefined) return { separator, rows: readRows(plain, separator) };
	for (const guess of ['\t', ';', ','] as const) {
		const rows = readRows(plain, guess);
		if (isTable(rows, guess)) return { separator: guess, rows };
	}
	return { separator: null, rows: readRows(plain, null) };
}

function isTable(rows: readonly (readonly string[])[], separator: Separator): boolean {
	const width = rows[0]?.length ?? 0;
	if (separator === '\t') return rows.some((cells) => cells.length > 1);
	return width > 1 && rows.length > 1 && rows.every((cells) => cells.length === width);
}

function readRows(text: string, separator: Separator): readonly (readonly string[])[] {
	const rows: string[][] = [];
	let cells: string[] = [];
	let at = 0;
	while (at < text.length) {
		const cell = readCell(text, at, separator);
		cells.push(cell.text.replace(/^'(?=[=+\-@\t\r])/, ''));
		at = cell.end;
		if (at < text.length && text[at] === separator) {
			at += 1;
			// A separator at the very end has an empty cell behind it.
			if (at < text.length) continue;
			cells.push('');
		}
		at += text.startsWith('\r\n', at) ? 2 : 1;
		rows.push(cells);
		cells = [];
	}
	return rows.filter((row) => row.length > 1 || row[0] !== '');
}

interface Cell {
	readonly text: string;
	/** Where the separator or the end of the line stands. */
	readonly end: number;
}

function readCell(text: string, start: number, separator: Separator): Cell {
	const quoted = text[start] === '"' ? readQuoted(text, start + 1) : null;
	const from = quoted?.end ?? start;
	let end = from;
	while (end < text.length && text[end] !== separator && !/[\r\n]/.test(text[end] ?? '')) end += 1;
	return { text: (quoted?.text ?? '') + text.slice(from, end), end };
}

/** What stands between quotes, `end` behind the closing one; `null` where there is none. */
function readQuoted(text: string, start: number): Cell | null {
	let read = '';
	let at = start;
	for (;;) {
		const quote = text.indexOf('"', at);
		if (quote < 0) return null;
		read += text.slice(at, quote);
		if (text[quote + 1] !== '"') return { text: read, end: quote + 1 };
		read += '"';
		at = quote + 2;
	}
}
