import type { AnswerColumn } from './answer-column';

/** Columns that are added up in one walk over the people. */
const AT_ONCE = 4;
/** Tables whose rows are longer than this do not stay in the processor's first cache. */
const LONG_ROW = 100;

/** A column with the distances of each of its answers from all others, times its weight, as they are first needed. */
interface TableColumn {
	readonly codes: Uint16Array;
	readonly rowOf: (code: number) => Float64Array;
	/** Where a long row is put. */
	readonly scratch: Float64Array | null;
}

/** Columns whose distances are looked up, some at a time. They may change their answers between two uses. */
export type TableColumns = readonly (readonly TableColumn[])[];

/** Makes columns ready for `addTables`. Cost: a view for each different answer, when it is needed. */
export function tableColumns(columns: readonly AnswerColumn[]): TableColumns {
	const tables = columns.map(tableColumn);
	const people = columns[0]?.codes.length ?? 0;
	while (tables.length % AT_ONCE !== 0) tables.push(zeros(people));
	return Array.from({ length: tables.length / AT_ONCE }, (_, at) =>
		tables.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
	);
}

function tableColumn({ codes, kinds, distances, weight }: AnswerColumn): TableColumn {
	const rows = new Array<Float64Array | undefined>(kinds).fill(undefined);
	const makeRow = (code: number) => {
		const row = distances.subarray(code * kinds, (code + 1) * kinds);
		return weight === 1 ? row : row.map((distance) => weight * distance);
	};
	return {
		codes,
		rowOf: (code) => (rows[code] ??= makeRow(code)),
		scratch: kinds > LONG_ROW ? new Float64Array(kinds) : null,
	};
}

/** Adds nothing. */
function zeros(people: number): TableColumn {
	const row = new Float64Array(1);
	return { codes: new Uint16Array(people), rowOf: () => row, scratch: null };
}

/** Adds the distances of person `i` from everybody before, in the order of the columns. Who gave no answer is 0 away from all. */
export function addTables(row: Float64Array, columns: TableColumns, i: number): void {
	for (const [a, b, c, d] of columns) {
		if (a === undefined || b === undefined || c === undefined || d === undefined) continue;
		addFour(row, i, [a.codes, b.codes, c.codes, d.codes], [at(a, i), at(b, i), at(c, i), at(d, i)]);
	}
}

/** A long row is fetched in one go: looked up here and there, every look would wait for memory. */
function at({ codes, rowOf, scratch }: TableColumn, i: number): Float64Array {
	const row = rowOf(codes[i] ?? 0);
	if (scratch === null) return row;
	scratch.set(row);
	return scratch;
}

type Four<Part> = readonly [Part, Part, Part, Part];

/** Runs n squared times columns / 8 times. */
function addFour(
	row: Float64Array,
	i: number,
	[codesA, codesB, codesC, codesD]: Four<Uint16Array>,
	[tableA, tableB, tableC, tableD]: Four<Float64Array>,
): void {
	for (let j = 0; j < i; j += 1) {
		row[j] =
			(row[j] ?? 0) +
			(tableA[codesA[j] ?? 0] ?? 0) +
			(tableB[codesB[j] ?? 0] ?? 0) +
			(tableC[codesC[j] ?? 0] ?? 0) +
			(tableD[codesD[j] ?? 0] ?? 0);
	}
}
