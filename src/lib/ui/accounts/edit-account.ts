import type { Listed, ProcessAccount } from '$lib/questionnaires';

/** The account with one field answered, or not answered by `null` or blank text. */
export function withField<Field extends keyof ProcessAccount>(
	account: ProcessAccount,
	field: Field,
	value: Required<ProcessAccount>[Field] | null,
): ProcessAccount {
	const { [field]: _before, ...rest } = account;
	const isBlank = value === null || (typeof value === 'string' && value.trim() === '');
	return isBlank ? rest : { ...rest, [field]: value };
}

/** The rows of a list; none where it was not answered or is not known. */
export function rowsOf<Row>(list: Listed<Row> | undefined): readonly Row[] {
	return list === undefined || list === 'dk' ? [] : list;
}

/** The list with the row at `index` replaced, or added where there is none yet. */
export function withRow<Row>(
	list: Listed<Row> | undefined,
	index: number,
	row: Row,
): readonly Row[] {
	const rows = [...rowsOf(list)];
	rows[Math.min(index, rows.length)] = row;
	return rows;
}

/** The list without the row at `index`; `null` when none is left, for that is not yet to say that there are none. */
export function withoutRow<Row>(
	list: Listed<Row> | undefined,
	index: number,
): readonly Row[] | null {
	const rows = rowsOf(list).filter((_, place) => place !== index);
	return rows.length === 0 ? null : rows;
}

/** The row with a line of text, or without it where that is blank. */
export function withLine<Row extends object, Line extends keyof Row>(
	row: Row,
	line: Line,
	text: string,
): Row {
	const { [line]: _before, ...rest } = row;
	return (text.trim() === '' ? rest : { ...rest, [line]: text }) as Row;
}

/** Whether nothing is left of an account: the same as never having given one. */
export function isEmptyAccount(account: ProcessAccount): boolean {
	return Object.keys(account).length === 0;
}
