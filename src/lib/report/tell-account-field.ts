import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import type { Listed, MentionAnswer, ProcessAccount } from '$lib/questionnaires';
import type { AccountField } from './account-fields';
import { tellMention, type MentionName } from './mention-name';
import { tellAccountRows } from './tell-account-rows';

/** What one person says in one field: lines of text, don't know, or no answer. */
export type AccountCell =
	| { readonly kind: 'said'; readonly lines: readonly string[] }
	| { readonly kind: 'dk' | 'missing' };

/** One field of an account as text. "None" and "nobody" are said; blank text is no answer. */
export function tellAccountField(
	account: ProcessAccount,
	field: AccountField,
	nameOf: MentionName,
): AccountCell {
	const rows = tellAccountRows(nameOf);
	switch (field) {
		case 'story':
		case 'documentPlace':
		case 'pressureNote':
			return text(account[field]);
		case 'documented':
		case 'documentTrue':
		case 'pressure':
		case 'basis':
			return choice(account[field]);
		case 'owner':
		case 'backup':
		case 'authority':
			return mention(account[field], field, nameOf);
		case 'inputs':
			return list(account.inputs, rows.input);
		case 'outputs':
			return list(account.outputs, rows.output);
		case 'systems':
			return list(account.systems, rows.system);
		case 'data':
			return list(account.data, rows.data);
		case 'manualSteps':
			return list(account.manualSteps, rows.step);
		case 'approvals':
			return list(account.approvals, rows.approval);
		case 'workarounds':
			return list(account.workarounds, rows.workaround);
		default:
			return unreachable(field);
	}
}

function text(value: string | undefined): AccountCell {
	return value === undefined || value.trim() === ''
		? { kind: 'missing' }
		: { kind: 'said', lines: [value] };
}

function choice(
	value: ProcessAccount['documented'] | ProcessAccount['pressure'] | ProcessAccount['basis'],
): AccountCell {
	if (value === undefined) return { kind: 'missing' };
	return value === 'dk' ? { kind: 'dk' } : { kind: 'said', lines: [choiceWords(value)] };
}

type Choice = Exclude<
	NonNullable<ProcessAccount['documented'] | ProcessAccount['pressure'] | ProcessAccount['basis']>,
	'dk'
>;

function choiceWords(value: Choice): string {
	const words: Readonly<Record<Choice, () => string>> = {
		yes: m.account_yes,
		partly: m.account_partly,
		no: m.account_no,
		holds: m.account_holds,
		slows: m.account_slows,
		breaks: m.account_breaks,
		'one-person': m.account_one_person,
		do: m.account_do,
		saw: m.account_saw,
		told: m.account_told,
		assume: m.account_assume,
	};
	return words[value]();
}

function mention(
	value: MentionAnswer | undefined,
	field: 'owner' | 'backup' | 'authority',
	nameOf: MentionName,
): AccountCell {
	if (value === undefined) return { kind: 'missing' };
	if (value.kind === 'dk') return { kind: 'dk' };
	if (value.kind === 'entry' || value.kind === 'words') {
		return { kind: 'said', lines: [tellMention(value, nameOf)] };
	}
	return { kind: 'said', lines: [field === 'authority' ? m.account_none() : m.account_nobody()] };
}

function list<Row>(rows: Listed<Row> | undefined, tell: (row: Row) => string): AccountCell {
	if (rows === undefined) return { kind: 'missing' };
	if (rows === 'dk') return { kind: 'dk' };
	return { kind: 'said', lines: rows.length === 0 ? [m.account_none()] : rows.map(tell) };
}
