import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import {
	NOBODY,
	NOT_KNOWN,
	OUTSIDE,
	type ProcessInput,
	type ProcessOutput,
	type StatedField,
	type StatementBehind,
} from '$lib/scoring';

/** A part of an account, and what it says there. */
export interface StatementWords {
	readonly label: string;
	/** One line a row of a list; a single one elsewhere. */
	readonly lines: readonly string[];
}

/** What an account says that a finding comes from; "not answered" and "don't know" are told apart. */
export function describeStatement({ fields, said }: StatementBehind): readonly StatementWords[] {
	return fields.map((field) => ({ label: fieldName(field), lines: linesOf(field, said) }));
}

function fieldName(field: StatedField): string {
	switch (field) {
		case 'documented':
			return m.findings_field_documented();
		case 'owner':
			return m.findings_field_owner();
		case 'authority':
			return m.findings_field_authority();
		case 'systems':
			return m.findings_field_systems();
		case 'inputs':
			return m.findings_field_inputs();
		case 'outputs':
			return m.findings_field_outputs();
		case 'functions':
			return m.findings_field_functions();
		default:
			return unreachable(field);
	}
}

function linesOf(field: StatedField, said: StatementBehind['said']): readonly string[] {
	switch (field) {
		case 'documented':
			return [documentedWords(said.documented ?? null)];
		case 'owner':
			return [answerWords(said.owner ?? null, m.findings_said_nobody())];
		case 'authority':
			return [answerWords(said.authority ?? null, m.findings_said_no_source())];
		case 'systems':
			return rows(said.systems, (system) => system);
		case 'inputs':
			return rows(said.inputs, inputWords);
		case 'outputs':
			return rows(said.outputs, outputWords);
		case 'functions':
			return rows(said.functions, m.findings_said_function);
		default:
			return unreachable(field);
	}
}

function documentedWords(answer: 'yes' | 'no' | 'partly' | 'dk' | null): string {
	switch (answer) {
		case 'yes':
			return m.findings_said_yes();
		case 'no':
			return m.findings_said_no();
		case 'partly':
			return m.findings_said_partly();
		case 'dk':
			return m.findings_said_dk();
		case null:
			return m.findings_said_silent();
		default:
			return unreachable(answer);
	}
}

function answerWords(answer: string | null, none: string): string {
	if (answer === null) return m.findings_said_silent();
	if (answer === NOT_KNOWN) return m.findings_said_dk();
	return answer === NOBODY ? none : answer;
}

/** An account has no list where its person did not answer or does not know. */
function rows<Row>(
	list: readonly Row[] | null | undefined,
	words: (row: Row) => string,
): readonly string[] {
	if (!list) return [m.findings_said_silent()];
	return list.length === 0 ? [m.findings_said_none()] : list.map(words);
}

function inputWords({ from, item, form }: ProcessInput): string {
	return m.findings_said_from({ what: withForm(item, form), who: endName(from) });
}

function outputWords({ to, item, form }: ProcessOutput): string {
	return m.findings_said_to({ what: withForm(item, form), who: endName(to) });
}

function withForm(item: string | undefined, form: string | undefined): string {
	const what = item ?? m.findings_said_something();
	return form === undefined ? what : m.findings_said_form({ what, form });
}

function endName(name: string): string {
	if (name === OUTSIDE) return m.findings_end_outside();
	if (name === NOBODY) return m.findings_end_nobody();
	return name === NOT_KNOWN ? m.findings_said_dk() : name;
}
