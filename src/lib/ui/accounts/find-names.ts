import { getLocale } from '$lib/messages';
import type { Mention } from '$lib/questionnaires';
import type { NameInUse, NameKind } from '$lib/report';
import { normaliseName } from '$lib/scoring';

/** How many names are offered at once; more are found by typing. */
const OFFERED = 6;

/**
 * Names of one kind that hold what was typed, by key: first those that oneself has used, then those that begin like it, then by name. Words that
 * are what was typed are left out: they may stand in the account since a moment ago, and would move what somebody is about to choose.
 */
export function findNames(
	names: readonly NameInUse[],
	kind: NameKind,
	typed: string,
): readonly NameInUse[] {
	const wanted = normaliseName(typed);
	const collator = new Intl.Collator(getLocale(), { sensitivity: 'base', numeric: true });
	return names
		.filter((name) => name.kind === kind)
		.map((name) => ({ name, key: normaliseName(name.name) }))
		.filter(({ name, key }) => key.includes(wanted) && !(key === wanted && isWords(name)))
		.map(({ name, key }) => ({ name, isStart: key.startsWith(wanted) }))
		.sort(
			(a, b) =>
				Number(b.name.isOwn) - Number(a.name.isOwn) ||
				Number(b.isStart) - Number(a.isStart) ||
				collator.compare(a.name.name, b.name.name),
		)
		.slice(0, OFFERED)
		.map(({ name }) => name);
}

/** What was typed as a mention: the entry of a list whose key it has, else words; `null` where it is no name. */
export function mentionOf(
	names: readonly NameInUse[],
	kind: NameKind,
	typed: string,
): Mention | null {
	const key = normaliseName(typed);
	if (key === '') return null;
	const entry = names.find(
		(name) =>
			name.kind === kind && name.mention.kind === 'entry' && normaliseName(name.name) === key,
	);
	return entry?.mention ?? { kind: 'words', text: typed.trim() };
}

function isWords({ mention }: NameInUse): boolean {
	return mention.kind === 'words';
}
