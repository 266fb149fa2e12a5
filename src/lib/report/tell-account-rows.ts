import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import type {
	AccountInput,
	AccountOutput,
	Approval,
	DataSource,
	ManualStep,
	MentionAnswer,
	SystemUse,
	Workaround,
} from '$lib/questionnaires';
import { tellMention, type MentionName } from './mention-name';

type Ended = MentionAnswer | { readonly kind: 'outside' };

/** Each row of a list of an account as one line of text, its parts apart by a dot. */
export function tellAccountRows(nameOf: MentionName) {
	const end = (answer: Ended): string => tellEnd(answer, nameOf);
	return {
		input: ({ from, item, form, trigger }: AccountInput): string =>
			line(m.account_cell_from({ name: end(from) }), item, form, trigger),
		output: ({ to, item, form }: AccountOutput): string =>
			line(m.account_cell_to({ name: end(to) }), item, form),
		system: ({ system, purpose }: SystemUse): string => line(tellMention(system, nameOf), purpose),
		data: ({ what, source, copies }: DataSource): string =>
			line(
				m.account_cell_is({ what, name: end(source) }),
				copies && m.account_cell_copies({ text: copies }),
			),
		step: ({ what, how }: ManualStep): string => line(what, stepHow(how)),
		approval: ({ what, who, whenAway }: Approval): string =>
			line(
				m.account_cell_is({ what, name: end(who) }),
				whenAway && m.account_cell_away({ text: whenAway }),
			),
		workaround: ({ what, kind, purpose, owner, data, ifStops }: Workaround): string =>
			line(
				m.account_cell_is({ what: workaroundKind(kind), name: what }),
				purpose,
				owner && m.account_cell_kept({ name: end(owner) }),
				data,
				ifStops && m.account_cell_stops({ text: ifStops }),
			),
	};
}

function tellEnd(answer: Ended, nameOf: MentionName): string {
	switch (answer.kind) {
		case 'entry':
		case 'words':
			return tellMention(answer, nameOf);
		case 'none':
			return m.account_cell_nobody();
		case 'dk':
			return m.account_cell_unknown();
		case 'outside':
			return m.account_cell_outside();
		default:
			return unreachable(answer);
	}
}

function line(...parts: readonly (string | undefined)[]): string {
	return parts.filter((part) => part !== undefined && part.trim() !== '').join(' · ');
}

function stepHow(how: ManualStep['how']): string {
	switch (how) {
		case 'by-hand':
			return m.account_by_hand();
		case 're-keyed':
			return m.account_rekeyed();
		case 'spreadsheet':
			return m.account_spreadsheet();
		default:
			return unreachable(how);
	}
}

function workaroundKind(kind: Workaround['kind']): string {
	switch (kind) {
		case 'workaround':
			return m.account_workaround();
		case 'exception':
			return m.account_exception();
		case 'unofficial-tool':
			return m.account_unofficial_tool();
		default:
			return unreachable(kind);
	}
}
