import { unreachable } from '$lib/faults';
import type { Listed, MentionAnswer, ProcessAccount } from '$lib/questionnaires';
import type { AccountField } from './account-fields';

/** The key by which names are compared (SPEC 6.2, confirmed merges followed); `null` = no name. */
export type MentionKey = (
	mention: Extract<MentionAnswer, { readonly kind: 'entry' | 'words' }>,
) => string | null;

/** What a list names, and whether that is all there is to it: a row that does not know its name may be any name. */
interface NamedList {
	readonly keys: ReadonlySet<string>;
	readonly isWhole: boolean;
}

/**
 * Whether accounts contradict each other in a field. Names are compared by key; don't know and no answer contradict nothing; own words and
 * how somebody knows are not compared. Lists of names differ where one holds a name that another, whole one lacks; lists by kind
 * (data, approvals) where they give the same kind different names; lists of words where one says that there are none.
 */
export function accountsDiffer(
	field: AccountField,
	accounts: readonly ProcessAccount[],
	keyOf: MentionKey,
): boolean {
	switch (field) {
		case 'story':
		case 'documentPlace':
		case 'pressureNote':
		case 'basis':
			return false;
		case 'documented':
		case 'documentTrue':
		case 'pressure':
			return several(accounts.map((account) => known(account[field])));
		case 'owner':
		case 'backup':
		case 'authority':
			return several(accounts.map((account) => answerKey(account[field], keyOf)));
		default:
			return rowsDiffer(field, accounts, keyOf);
	}
}

type ListField =
	'inputs' | 'outputs' | 'systems' | 'data' | 'approvals' | 'manualSteps' | 'workarounds';

function rowsDiffer(
	field: ListField,
	accounts: readonly ProcessAccount[],
	keyOf: MentionKey,
): boolean {
	const key = (answer: MentionAnswer | { readonly kind: 'outside' }) => answerKey(answer, keyOf);
	switch (field) {
		case 'inputs':
			return listsDiffer(accounts.map(({ inputs }) => named(inputs, ({ from }) => key(from))));
		case 'outputs':
			return listsDiffer(accounts.map(({ outputs }) => named(outputs, ({ to }) => key(to))));
		case 'systems':
			return listsDiffer(accounts.map(({ systems }) => named(systems, (use) => key(use.system))));
		case 'data':
			return kindsDiffer(
				accounts.map(({ data }) => rowsOf(data)),
				keyOf,
				(row) => key(row.source),
			);
		case 'approvals':
			return kindsDiffer(
				accounts.map((own) => rowsOf(own.approvals)),
				keyOf,
				({ who }) => key(who),
			);
		case 'manualSteps':
		case 'workarounds':
			return someNone(accounts.map((account) => rowsOf<unknown>(account[field])));
		default:
			return unreachable(field);
	}
}

function known<Value extends string>(value: Value | undefined): string | null {
	return value === undefined || value === 'dk' ? null : value;
}

/** A name's key; `@none` and `@outside` are answers too, and no key begins like that. */
function answerKey(
	answer: MentionAnswer | { readonly kind: 'outside' } | undefined,
	keyOf: MentionKey,
): string | null {
	if (answer === undefined || answer.kind === 'dk') return null;
	return answer.kind === 'entry' || answer.kind === 'words' ? keyOf(answer) : `@${answer.kind}`;
}

function several(answers: readonly (string | null)[]): boolean {
	return new Set(answers.filter((answer) => answer !== null)).size > 1;
}

function rowsOf<Row>(list: Listed<Row> | undefined): readonly Row[] | null {
	return list === undefined || list === 'dk' ? null : list;
}

function named<Row>(
	list: Listed<Row> | undefined,
	keyOf: (row: Row) => string | null,
): NamedList | null {
	const keys = rowsOf(list)?.map(keyOf);
	if (keys === undefined) return null;
	const said = keys.filter((key) => key !== null);
	return { keys: new Set(said), isWhole: said.length === keys.length };
}

function listsDiffer(all: readonly (NamedList | null)[]): boolean {
	const lists = all.filter((list) => list !== null);
	const every = new Set(lists.flatMap(({ keys }) => [...keys]));
	return lists.some(({ keys, isWhole }) => isWhole && keys.size < every.size);
}

function kindsDiffer<Row extends { readonly what: string }>(
	all: readonly (readonly Row[] | null)[],
	keyOf: MentionKey,
	nameOf: (row: Row) => string | null,
): boolean {
	const names = new Map<string, (string | null)[]>();
	for (const row of all.flatMap((rows) => rows ?? [])) {
		const kind = keyOf({ kind: 'words', text: row.what });
		if (kind !== null) names.set(kind, [...(names.get(kind) ?? []), nameOf(row)]);
	}
	return someNone(all) || [...names.values()].some(several);
}

/** One says that there are none, another names some. */
function someNone(all: readonly (readonly unknown[] | null)[]): boolean {
	return all.some((rows) => rows?.length === 0) && all.some((rows) => rows && rows.length > 0);
}
