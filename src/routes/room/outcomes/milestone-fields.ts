import { m } from '$lib/messages';
import { ACCOUNT_LIMITS } from '$lib/questionnaires';
import { figuresIn, goalsIn, type LiveRoom } from '$lib/state';
import type { EntryField } from '../entry-field';

const { name: nameLength, line: lineLength } = ACCOUNT_LIMITS;

/** What a form asks of a milestone of this room, the name first. */
export function milestoneFields(room: LiveRoom): readonly EntryField[] {
	return [
		{ kind: 'text', field: 'name', label: m.lists_field_name(), max: nameLength },
		...within(m.outcomes_part_what(), whatFields(room)),
		...within(m.outcomes_part_numbers(), numberFields()),
		...within(m.outcomes_part_people(), peopleFields(room)),
		...within(m.outcomes_part_work(), workFields(room)),
	];
}

function within(part: string, fields: readonly EntryField[]): readonly EntryField[] {
	return fields.map((field) => ({ ...field, part }));
}

function whatFields({ answers }: LiveRoom): readonly EntryField[] {
	const { items } = answers.questionnaire;
	const choices = (options: ReturnType<typeof goalsIn>) =>
		options.map(({ id, label }) => ({ value: String(id), label }));
	return [
		{
			kind: 'text',
			field: 'kpi',
			label: m.outcomes_kpi(),
			hint: m.outcomes_kpi_hint(),
			max: lineLength,
		},
		{ kind: 'one', field: 'goal', label: m.outcomes_goal(), choices: choices(goalsIn(items)) },
		{
			kind: 'one',
			field: 'figure',
			label: m.outcomes_figure(),
			choices: choices(figuresIn(items)),
		},
		{
			kind: 'one',
			field: 'measure',
			label: m.outcomes_measure(),
			choices: [
				{ value: 'lead', label: m.outcomes_measure_lead() },
				{ value: 'lag', label: m.outcomes_measure_lag() },
			],
		},
	];
}

function numberFields(): readonly EntryField[] {
	return [
		{
			kind: 'text',
			field: 'unit',
			label: m.outcomes_unit(),
			hint: m.outcomes_unit_hint(),
			max: nameLength,
		},
		{ kind: 'number', field: 'baseline', label: m.outcomes_baseline() },
		{ kind: 'number', field: 'target', label: m.outcomes_target() },
		{ kind: 'day', field: 'day', label: m.outcomes_day() },
		{ kind: 'number', field: 'planned', label: m.outcomes_planned() },
		{ kind: 'number', field: 'current', label: m.outcomes_current() },
	];
}

function peopleFields({ facilitation: { setup }, people, lists }: LiveRoom): readonly EntryField[] {
	const departments = setup?.departments ?? [];
	const named = [...people.respondents, ...lists.entities('person'), ...departments];
	const names = [...new Set(named.map(({ name }) => name))];
	const person = { kind: 'text', max: nameLength, names } as const;
	const choices = departments.map(({ id, name }) => ({ value: String(id), label: name }));
	return [
		{ ...person, field: 'owner', label: m.outcomes_owner(), hint: m.outcomes_owner_hint() },
		{ ...person, field: 'second-owner', label: m.outcomes_second_owner() },
		{ kind: 'one', field: 'owner-department', label: m.outcomes_owner_department(), choices },
		{ kind: 'one', field: 'output-department', label: m.outcomes_output_department(), choices },
		{
			...person,
			field: 'confirms',
			label: m.outcomes_confirms(),
			hint: m.outcomes_confirms_hint(),
		},
	];
}

function workFields({ lists }: LiveRoom): readonly EntryField[] {
	const processes = lists.activeProcesses.active;
	return [
		{
			kind: 'several',
			field: 'processes',
			label: m.outcomes_processes(),
			choices: processes,
			none: m.outcomes_no_processes(),
		},
		{
			kind: 'one',
			field: 'source',
			label: m.outcomes_source(),
			choices: processes.map(({ id, name }) => ({ value: String(id), label: name })),
		},
	];
}
