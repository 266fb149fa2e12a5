import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import { ACCOUNT_LIMITS, CRITICALITIES, FREQUENCIES } from '$lib/questionnaires';
import type { EntryField } from '../entry-field';
import { criticalityWords, frequencyWords } from '../process-words';
import type { EditedList } from './edited-list';

interface Named {
	readonly id: string;
	readonly name: string;
}

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
