import { m } from '$lib/messages';
import { normaliseName } from '$lib/scoring';
import type { FieldValue, ListEntry } from '$lib/state';
import type { EntryEditor } from './entry-editor.svelte';
import { readTypedNumber } from './read-typed-number';

/** What somebody typed or chose, by field; a number is its text until it is read. */
export type Touched = Readonly<Record<string, FieldValue>>;

/** The fields as they are to be written, or what is wrong with some of them. */
export interface EntryEdits {
	readonly values: Touched;
	/** By field; empty where everything can be written. */
	readonly errors: Readonly<Record<string, string>>;
}

type Editor = Pick<EntryEditor, 'fields' | 'keyed' | 'takenWords'>;

/** Reads what was touched on an entry: numbers out of their text, a name that is free, text without space around it. */
export function readEdits(touched: Touched, entry: ListEntry, editor: Editor): EntryEdits {
	const unit = touched['unit'] ?? entry.fields.get('unit')?.value;
	const values: Record<string, FieldValue> = {};
	const errors: Record<string, string> = {};
	for (const [field, value] of Object.entries(touched)) {
		const isNumber = editor.fields.some((each) => each.field === field && each.kind === 'number');
		const read = isNumber ? numberOf(value, unit) : textOf(value);
		const wrong = field === 'name' ? wrongName(value, entry, editor) : read.error;
		if (wrong === null) values[field] = read.value;
		else errors[field] = wrong;
	}
	return { values, errors };
}

interface Read {
	readonly value: FieldValue;
	readonly error: string | null;
}

function textOf(value: FieldValue): Read {
	return { value: typeof value === 'string' ? value.trim() : value, error: null };
}

function numberOf(typed: FieldValue, unit: FieldValue | undefined): Read {
	if (typeof typed !== 'string') return { value: typed, error: null };
	const read = readTypedNumber(typed, typeof unit === 'string' ? unit : '');
	switch (read.kind) {
		case 'number':
			return { value: read.value, error: null };
		case 'empty':
			return { value: null, error: null };
		case 'no-number':
			return { value: null, error: m.outcomes_error_number() };
		case 'two-readings': {
			const { thousands, decimals } = read;
			return { value: null, error: m.outcomes_error_two_readings({ thousands, decimals }) };
		}
	}
}

function wrongName(name: FieldValue, entry: ListEntry, editor: Editor): string | null {
	const key = typeof name === 'string' ? normaliseName(name) : '';
	if (key === '') return m.lists_error_name();
	const other = editor.keyed.find((each) => each.key === key && each.entry.id !== entry.id);
	return other ? editor.takenWords(other.entry.name) : null;
}
