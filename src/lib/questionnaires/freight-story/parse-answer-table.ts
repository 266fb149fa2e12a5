import { unreachable } from '$lib/faults';
import type { Answer, AnswerValue, Evidence, Response, Step } from '../answer';
import { optionId } from '../id';
import type { EntityId, GroupId, Item, ItemId, OptionId } from '../item';

/** One respondent of a table: the name before a quotation, and the group whose answers they predict. */
export interface TableColumn {
	readonly key: string;
	readonly predicts: GroupId;
}

/** What the words of a table stand for. */
export interface TableKey {
	readonly items: readonly Item[];
	/** In the order of the cells. */
	readonly columns: readonly TableColumn[];
	/** What an entity is called in a cell. */
	readonly entities: ReadonlyMap<string, EntityId>;
}

/**
 * Reads answers written as a table, one row an item, one cell a respondent:
 *
 *     data-condition  4!33r~4  ?!3-  |  1!33s~2  .
 *       walter: Three lists, three different numbers of customers.
 *
 * A row is an item's id and one cell per column; `|` only parts groups. Indented lines continue a row, or quote a respondent
 * (`key: words`). A cell is `response!ICE~prediction`: `!` importance and confidence 1-3 or `-`, then perhaps the evidence (d document,
 * r record, s saw, t told, a assume); `~` what they believe the other group says. A response is `.` nothing, `?` don't know, `x`
 * not my area, `/` prefer not to say, or a value: a point, an option, options `a+b` or `none`, an order `a>b`, points `60/30/10` in the
 * order of the options, a number, a day, yes / partly / no, an entity's word or `nobody`. A quotation is the comment; on a text item
 * it is the answer, where the cell is `says`.
 *
 * @returns answers per column key. Throws when the table is misspelt: it is part of the program.
 */
export function parseAnswerTable(
	table: string,
	key: TableKey,
): ReadonlyMap<string, ReadonlyMap<ItemId, Answer>> {
	const answers = new Map(key.columns.map((column) => [column.key, new Map<ItemId, Answer>()]));
	for (const row of splitRows(table)) {
		const item = found(key.items, (one) => one.id === row.item, row.item);
		const { cells, quotes } = splitRow(row.lines, key);
		for (const [index, column] of key.columns.entries()) {
			const cell = cells[index];
			if (cell === undefined || cells.length !== key.columns.length) {
				throw new Error(`${row.item}: ${cells.length} cells for ${key.columns.length} columns`);
			}
			const answer = parseCell(cell, { item, column, quote: quotes.get(column.key), key });
			if (answer) answers.get(column.key)?.set(item.id, answer);
		}
	}
	return answers;
}

interface Row {
	readonly item: string;
	readonly lines: readonly string[];
}

function splitRows(table: string): readonly Row[] {
	const rows: { item: string; lines: string[] }[] = [];
	for (const line of table.split('\n').filter((text) => text.trim() !== '')) {
		const [item = '', rest] = line.split(/\s+(.*)/, 2);
		if (item !== '') rows.push({ item, lines: [rest ?? ''] });
		else rows.at(-1)?.lines.push(line.trim());
	}
	return rows;
}

function splitRow(lines: readonly string[], { columns }: TableKey) {
	const cells: string[] = [];
	const quotes = new Map<string, string>();
	for (const line of lines) {
		const [, name, words] = /^([a-z]+): (.*)$/.exec(line) ?? [];
		if (name === undefined || words === undefined) {
			cells.push(...line.split(/[\s|]+/).filter((cell) => cell !== ''));
		} else quotes.set(found(columns, (column) => column.key === name, name).key, words);
	}
	return { cells, quotes };
}

interface CellContext {
	readonly item: Item;
	readonly column: TableColumn;
	readonly quote: string | undefined;
	readonly key: TableKey;
}

const CELL = /^([^!~]+)(?:!([1-3-])([1-3-])([drsta])?)?(?:~(.+))?$/;

function parseCell(cell: string, context: CellContext): Answer | null {
	const [, main, importance, confidence, evidence, predicted] = CELL.exec(cell) ?? [];
	if (main === undefined) throw new Error(`${context.item.id}: no cell: ${cell}`);
	const isText = context.item.kind === 'text';
	const response = parseResponse(main, context);
	const prediction = predicted === undefined ? null : parseResponse(predicted, context);
	const answer: Answer = {
		...(response && { response }),
		...step('importance', importance),
		...step('confidence', confidence),
		...(evidence !== undefined && { evidence: evidenceOf(evidence) }),
		...(context.quote !== undefined && !isText && { comment: context.quote }),
		...(prediction && { prediction: { group: context.column.predicts, response: prediction } }),
	};
	return Object.keys(answer).length === 0 ? null : answer;
}

function step<Name extends string>(name: Name, digit: string | undefined) {
	const steps = new Map<string | undefined, Step>([
		['1', 1],
		['2', 2],
		['3', 3],
	]);
	const value = steps.get(digit);
	return value === undefined ? {} : { [name]: value };
}

function evidenceOf(letter: string): Evidence {
	const all: readonly Evidence[] = ['document', 'record', 'saw', 'told', 'assume'];
	return found(all, (evidence) => evidence.startsWith(letter), letter);
}

function parseResponse(text: string, context: CellContext): Response | null {
	if (text === '.') return null;
	if (text === '?') return { state: 'dk' };
	if (text === 'x') return { state: 'na' };
	if (text === '/') return { state: 'skip' };
	return { state: 'value', value: parseValue(text, context) };
}

function parseValue(text: string, { item, quote, key }: CellContext): AnswerValue {
	switch (item.kind) {
		case 'scale':
			return { kind: 'scale', point: Number(text) };
		case 'single':
			return { kind: 'single', option: optionId(text) };
		case 'multiple':
			return { kind: 'multiple', options: text === 'none' ? [] : text.split('+').map(optionId) };
		case 'ranking':
			return { kind: 'ranking', order: text.split('>').map(optionId) };
		case 'allocation':
			return { kind: 'allocation', points: parsePoints(text, item.options) };
		case 'number':
			return { kind: 'number', number: Number(text) };
		case 'date':
			return { kind: 'date', day: text };
		case 'yes-partly-no':
			return {
				kind: 'yes-partly-no',
				choice: found(['yes', 'partly', 'no'], (c) => c === text, text),
			};
		case 'entity':
			return { kind: 'entity', entity: text === 'nobody' ? '@nobody' : entityOf(text, key) };
		case 'text':
			return { kind: 'text', text: quote ?? '' };
		default:
			return unreachable(item);
	}
}

function parsePoints(text: string, options: readonly { readonly id: OptionId }[]) {
	const shares = text.split('/').map(Number);
	if (shares.length !== options.length) throw new Error(`points for other options: ${text}`);
	return new Map(options.map((option, index) => [option.id, shares[index] ?? 0]));
}

function entityOf(word: string, { entities }: TableKey): EntityId {
	return found([...entities], ([name]) => name === word, word)[1];
}

function found<const Thing>(
	things: readonly Thing[],
	matches: (thing: Thing) => boolean,
	name: string,
): Thing {
	const thing = things.find(matches);
	if (thing === undefined) throw new Error(`unknown in the table: ${name}`);
	return thing;
}
