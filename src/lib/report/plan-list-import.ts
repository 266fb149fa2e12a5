import { readSeparatedValues, type Separator } from '$lib/questionnaires';
import { normaliseName } from '$lib/scoring';
import { headingOf, readCellValue, type ImportColumn } from './import-columns';
import { LIST_IMPORT_LIMITS } from './list-import-limits';

/** The list that is added to. */
export type ImportedList = 'process' | 'system';

/** What is known before. */
export interface ImportContext {
	readonly list: ImportedList;
	readonly departments: readonly { readonly id: string; readonly name: string }[];
	/** Names that stand in the list. */
	readonly existing: readonly string[];
	/** Left out = found out from the text. */
	readonly separator?: Separator | undefined;
}

/** What becomes of one line. Nothing is written over: an entry that exists gets what it lacks. */
export type PlannedRow =
	| {
			readonly kind: 'new' | 'exists';
			readonly name: string;
			/** By the names under which fields are written. */
			readonly fields: Readonly<Record<string, string | number | boolean>>;
			/** Cells that say nothing known; their fields stay empty. */
			readonly notRead: readonly string[];
	  }
	| {
			readonly kind: 'skipped';
			readonly name: string;
			readonly reason: 'no-name' | 'name-too-long' | 'twice';
	  };

/** What an import would do, or why it is not looked into. */
export type ImportPlan =
	| { readonly kind: 'plan'; readonly separator: Separator; readonly rows: readonly PlannedRow[] }
	| { readonly kind: 'empty' }
	| {
			readonly kind: 'refused';
			readonly reason: 'too-long' | 'too-many-rows';
			readonly limit: number;
	  };

const COLUMNS: Readonly<Record<ImportedList, readonly ImportColumn[]>> = {
	process: ['name', 'department', 'frequency', 'criticality'],
	system: ['name', 'purpose', 'owner', 'official', 'departments'],
};

/**
 * What a pasted or opened list would add. A first line with a heading for the name says what the columns are; otherwise they stand in
 * the order of the fields. Names are compared by their key (SPEC 6.2). Cost: the length of the text. SPEC RE41, RE42.
 */
export function planListImport(text: string, context: ImportContext): ImportPlan {
	const { textLength, rows: rowLimit } = LIST_IMPORT_LIMITS;
	if (text.length > textLength) return { kind: 'refused', reason: 'too-long', limit: textLength };
	const { separator, rows } = readSeparatedValues(text, context.separator);
	const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
	const [first = []] = filled;
	const headings = first.map((cell) => headingOf(cell, COLUMNS[context.list]));
	const hasHeadings = headings.includes('name');
	const body = hasHeadings ? filled.slice(1) : filled;
	if (body.length === 0) return { kind: 'empty' };
	if (body.length > rowLimit) return { kind: 'refused', reason: 'too-many-rows', limit: rowLimit };
	const columns = hasHeadings ? headings : COLUMNS[context.list];
	return { kind: 'plan', separator, rows: planRows(body, columns, context) };
}

function planRows(
	rows: readonly (readonly string[])[],
	columns: readonly (ImportColumn | null)[],
	{ existing, departments }: ImportContext,
): readonly PlannedRow[] {
	const listed = new Set(existing.map(normaliseName));
	const seen = new Set<string>();
	const place = columns.indexOf('name');
	return rows.map((cells): PlannedRow => {
		const name = (cells[place] ?? '').trim().replaceAll(/\s+/g, ' ');
		const key = normaliseName(name);
		const reason = whySkipped(name, key, seen);
		if (reason !== null) return { kind: 'skipped', name, reason };
		seen.add(key);
		return {
			kind: listed.has(key) ? 'exists' : 'new',
			name,
			...readFields(cells, columns, departments),
		};
	});
}

function whySkipped(
	name: string,
	key: string,
	seen: ReadonlySet<string>,
): 'no-name' | 'name-too-long' | 'twice' | null {
	if (key === '') return 'no-name';
	if (name.length > LIST_IMPORT_LIMITS.nameLength) return 'name-too-long';
	return seen.has(key) ? 'twice' : null;
}

function readFields(
	cells: readonly string[],
	columns: readonly (ImportColumn | null)[],
	departments: ImportContext['departments'],
) {
	const fields: Record<string, string | number | boolean> = {};
	const notRead: string[] = [];
	for (const [index, cell] of cells.entries()) {
		const column = columns[index] ?? null;
		const text = cell.trim();
		if (column === null || column === 'name' || text === '') continue;
		const value = readCellValue(column, text, departments);
		if (value === null) notRead.push(text);
		else fields[column] ??= value;
	}
	return { fields, notRead };
}
