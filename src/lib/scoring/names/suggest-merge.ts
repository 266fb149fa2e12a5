import { atLeast } from '../compare';
import { config } from '../config';
import { hasAntonyms } from './antonyms';
import { jaroWinkler } from './jaro-winkler';
import { listDifference } from './list-difference';
import { normaliseName } from './normalise-name';
import { trigramSimilarity } from './trigram-similarity';

/** Why two names may be one thing, in the order in which suggestions are shown. */
export const MERGE_KINDS = [
	'acronym',
	'same-words',
	'spacing',
	'diacritics',
	'abbreviation',
	'similar',
] as const;

export type MergeKind = (typeof MERGE_KINDS)[number];

/** What two names have to do with each other: already one entry, a question to people, or nothing (`kind` null). */
export interface MergeSuggestion {
	readonly isSameKey: boolean;
	readonly kind: MergeKind | null;
}

/**
 * Whether to ask if two names are one thing; nothing is ever merged without being asked. Compared by their keys; what has other numbers
 * or opposite words is never suggested. An empty key is no name. Source: SPEC 6.3.
 */
export function suggestMerge(a: string, b: string): MergeSuggestion {
	const [from, to] = [normaliseName(a), normaliseName(b)];
	const isSameKey = from === to;
	const isName = from !== '' && to !== '';
	return { isSameKey, kind: isSameKey || !isName ? null : mergeKindOfKeys(from, to) };
}

/** The same for two different keys, neither empty. The first rule that applies decides. */
export function mergeKindOfKeys(a: string, b: string): MergeKind | null {
	const [from, to] = [a.split(' '), b.split(' ')];
	const onlyFrom = listDifference(from, to);
	const onlyTo = listDifference(to, from);
	if (!haveSameNumbers(a, b) || hasAntonyms(onlyFrom, onlyTo)) return null;
	if (isAcronym(from, to) || isAcronym(to, from)) return 'acronym';
	if (onlyFrom.length === 0 && onlyTo.length === 0) return 'same-words';
	if (from.join('') === to.join('')) return 'spacing';
	if (withoutMarks(a) === withoutMarks(b)) return 'diacritics';
	const [x, y] = [onlyFrom[0], onlyTo[0]];
	const isOneWord = from.length === to.length && from.length > 1 && onlyFrom.length === 1;
	if (isOneWord && x !== undefined && y !== undefined) return kindOfWords(x, y);
	return isSimilar(a, b) ? 'similar' : null;
}

function haveSameNumbers(a: string, b: string): boolean {
	const numbers = (key: string) => (key.match(/\p{Nd}+/gu) ?? []).toSorted().join(' ');
	return numbers(a) === numbers(b);
}

/** Whether the one is a single word made of the first characters of the words of the other. */
function isAcronym(short: readonly string[], long: readonly string[]): boolean {
	const [word = ''] = short;
	if (short.length !== 1 || [...word].length < 2 || long.length < 2) return false;
	const counted = long.filter((part) => !config.names.skippedInAcronyms.includes(part));
	return counted.map((part) => [...part][0] ?? '').join('') === word;
}

const FOLDED: readonly (readonly [string, string])[] = [
	['ae', 'a'],
	['oe', 'o'],
	['ue', 'u'],
	['ø', 'o'],
	['æ', 'a'],
	['ł', 'l'],
];

function withoutMarks(key: string): string {
	const bare = key.normalize('NFD').replace(/\p{M}/gu, '');
	return FOLDED.reduce((text, [letters, plain]) => text.replaceAll(letters, plain), bare);
}

/** Two names that differ in one word: that word decides alone. */
function kindOfWords(one: string, other: string): MergeKind | null {
	const [x, y] = [[...one], [...other]].sort((p, q) => p.length - q.length);
	if (x === undefined || y === undefined || x.length < 2) return null;
	const { maxAbbreviation, abbreviatesBy, similarWord } = config.names;
	const isShort = x.length <= maxAbbreviation && y.length >= x.length + abbreviatesBy;
	if (isShort && x[0] === y[0] && isSubsequence(x, y)) return 'abbreviation';
	return atLeast(jaroWinkler(x.join(''), y.join('')).jaroWinkler, similarWord) ? 'similar' : null;
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
	let found = 0;
	for (const character of long) if (character === short[found]) found += 1;
	return found === short.length;
}

function isSimilar(a: string, b: string): boolean {
	const { minLength, similarName, similarTrigrams } = config.names;
	if (Math.min([...a].length, [...b].length) < minLength) return false;
	if (atLeast(nameSimilarity(a, b), similarName)) return true;
	return atLeast(trigramSimilarity(a, b), similarTrigrams);
}

/** Jaro-Winkler of two keys, as they are or with their words in order, whichever is more. Source: SPEC 6.3. */
export function nameSimilarity(a: string, b: string): number {
	const ordered = (key: string) => key.split(' ').sort().join(' ');
	return Math.max(jaroWinkler(a, b).jaroWinkler, jaroWinkler(ordered(a), ordered(b)).jaroWinkler);
}
