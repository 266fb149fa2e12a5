import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import { ACCOUNT_LIMITS, CRITICALITIES, FREQUENCIES } from '$lib/questionnaires';
import type { FieldValue } from '$lib/state';
import { criticalityWords, frequencyWords } from './code-words';
import type { EditedList } from './edited-list';

interface Named {
	readonly id: string;
	readonly name: string;
}

interface FieldBase {
	/** Under which it is written. */
	readonly field: string;
	readonly label: string;
}

/** One field of an entry, as a form asks for it. */
export type EntryField = FieldBase &
	(
		| { readonly kind: 'text'; readonly max: number }
		| {
				readonly kind: 'one';
				readonly choices: readonly { readonly value: FieldValue; readonly label: string }[];
		  }
		/** Ids, with spaces between them. */
		| { readonly kind: 'several'; readonly choices: readonly Named[] }
	);

const { name: nameLength, line: lineLength } = ACCOUNT_LIMITS;

/** The fields of an entry that people fill in, the name first. */
export function entryFields(
	list: EditedList,
	departments: readonly Named[],
): readonly EntryField[] {
	const name = {
		kind: 'text',
		field: 'name',
		label: m.lists_field_name(),
		max: nameLength,
	} as const;
	switch (list) {
		case 'process':
			return [name, ...processFields(departments)];
		case 'system':
			return [name, ...systemFields(departments)];
		default:
			return unreachable(list);
	}
}

/** What a field says, in words. */
export function valueWords(field: EntryField, value: FieldValue): string {
	if (value === null || value === '') return m.lists_empty_value();
	switch (field.kind) {
		case 'text':
			return String(value);
		case 'one':
			return field.choices.find((choice) => choice.value === value)?.label ?? String(value);
		case 'several':
			return idsIn(value)
				.map((id) => field.choices.find((choice) => choice.id === id)?.name ?? id)
				.join(', ');
		default:
			return unreachable(field);
	}
}

/** The ids that stand in a field that takes several. */
export function idsIn(value: FieldValue): readonly string[] {
	return typeof value === 'string' ? value.split(' ').filter((id) => id !== '') : [];
}

function processFields(departments: readonly Named[]): readonly EntryField[] {
	return [
		{
			kind: 'one',
			field: 'department',
			label: m.lists_field_department(),
			choices: departments.map(({ id, name }) => ({ value: id, label: name })),
		},
		{
			kind: 'one',
			field: 'frequency',
			label: m.lists_field_frequency(),
			choices: FREQUENCIES.map((value) => ({ value, label: frequencyWords(value) })),
		},
		{
			kind: 'one',
			field: 'criticality',
			label: m.lists_field_criticality(),
			choices: CRITICALITIES.map((value) => ({ value, label: criticalityWords(value) })),
		},
	];
}

function systemFields(departments: readonly Named[]): readonly EntryField[] {
	return [
		{ kind: 'text', field: 'purpose', label: m.lists_field_purpose(), max: lineLength },
		{ kind: 'text', field: 'owner', label: m.lists_field_owner(), max: lineLength },
		{
			kind: 'one',
			field: 'official',
			label: m.lists_field_official(),
			choices: [
				{ value: true, label: m.lists_official_yes() },
				{ value: false, label: m.lists_official_no() },
			],
		},
		{
			kind: 'several',
			field: 'departments',
			label: m.lists_field_departments(),
			choices: departments,
		},
	];
}
