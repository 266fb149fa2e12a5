import { normaliseName, suggestMerge } from '$lib/scoring';

/** How many names are offered while somebody types. */
const SHOWN = 5;
/** From how many characters on a name is compared, and not only searched for. */
const COMPARED_FROM = 4;

/** An entry with the key of its name. */
export interface Keyed<Entry> {
	readonly key: string;
	readonly entry: Entry;
}

/** What is on the list and near to what was typed. */
export interface NearNames<Entry> {
	/** The entry with this very name, by its key. */
	readonly exact: Entry | null;
	/** At most five, that one not among them. */
	readonly near: readonly Entry[];
}

/**
 * Entries whose names hold what was typed, all of its words, or nearly mean it (SPEC 6.3). Nothing typed finds nothing. Cost: the number of
 * entries, each compared at most once.
 */
export function nearNames<Entry>(
	typed: string,
	entries: readonly Keyed<Entry>[],
): NearNames<Entry> {
	const key = normaliseName(typed);
	if (key === '') return { exact: null, near: [] };
	const words = key.split(' ');
	const near: Entry[] = [];
	let exact: Entry | null = null;
	for (const { key: listed, entry } of entries) {
		if (listed === key) exact ??= entry;
		else if (near.length < SHOWN && isNear(key, words, listed)) near.push(entry);
	}
	return { exact, near };
}

function isNear(key: string, words: readonly string[], listed: string): boolean {
	if (words.every((word) => listed.includes(word))) return true;
	return key.length >= COMPARED_FROM && suggestMerge(key, listed).kind !== null;
}
