import type { Listed, Mention, MentionAnswer, ProcessAccount } from '$lib/questionnaires';
import { normaliseName } from '$lib/scoring';
import type { MentionName } from './mention-name';

/** What somebody may be asked to name. */
export type NameKind = 'person' | 'system' | 'process';

/** A name that stands on a list or in an account. */
export interface NameInUse {
	readonly kind: NameKind;
	readonly mention: Mention;
	readonly name: string;
	/** Whether oneself has used it in an account: such names are offered first. */
	readonly isOwn: boolean;
}

export interface NameSources {
	/** Entries of the lists as they stand, and names of people, groups and departments. */
	readonly listed: readonly Omit<NameInUse, 'isOwn'>[];
	readonly own: Iterable<ProcessAccount>;
	/** Accounts of others that may be seen. */
	readonly seen: Iterable<ProcessAccount>;
	readonly nameOf: MentionName;
}

/** Every name in use, each once by its key (SPEC 6.2); an entry of a list goes before the same name in words. */
export function namesInUse({ listed, own, seen, nameOf }: NameSources): readonly NameInUse[] {
	const names = new Map<string, NameInUse>();
	const take = (found: Omit<NameInUse, 'isOwn'>, isOwn: boolean): void => {
		const key = normaliseName(found.name);
		if (key === '') return;
		const id = `${found.kind} ${key}`;
		const known = names.get(id);
		const isEntryNow = known?.mention.kind === 'words' && found.mention.kind === 'entry';
		const best = known && !isEntryNow ? known : found;
		names.set(id, { ...best, isOwn: isOwn || known?.isOwn === true });
	};
	for (const each of listed) take(each, false);
	const read = (accounts: Iterable<ProcessAccount>, isOwn: boolean): void => {
		for (const { kind, mention } of [...accounts].flatMap(mentionsOf)) {
			const name = nameOf(mention);
			if (name !== null) take({ kind, mention, name }, isOwn);
		}
	};
	read(own, true);
	read(seen, false);
	return [...names.values()];
}

function mentionsOf(account: ProcessAccount) {
	const { owner, backup, authority, inputs, outputs, systems, data, approvals, workarounds } =
		account;
	return [
		...mentioned('person', [
			owner,
			backup,
			...rows(approvals).map(({ who }) => who),
			...rows(workarounds).map((row) => row.owner),
		]),
		...mentioned('system', [
			authority,
			...rows(systems).map(({ system }) => system),
			...rows(data).map(({ source }) => source),
		]),
		...mentioned('process', [
			...rows(inputs).map(({ from }) => from),
			...rows(outputs).map(({ to }) => to),
		]),
	];
}

function rows<Row>(list: Listed<Row> | undefined): readonly Row[] {
	return list === undefined || list === 'dk' ? [] : list;
}

function mentioned(
	kind: NameKind,
	answers: readonly (MentionAnswer | { readonly kind: 'outside' } | undefined)[],
): readonly { readonly kind: NameKind; readonly mention: Mention }[] {
	return answers.flatMap((mention) =>
		mention?.kind === 'entry' || mention?.kind === 'words' ? [{ kind, mention }] : [],
	);
}
