import { atLeast } from '../compare';
import { config } from '../config';
import { hasAntonyms } from './antonyms';
import type { ComparedName } from './compared-name';
import { initials } from './initials';
import { kindOfWords } from './kind-of-words';
import { listDifference } from './list-difference';
import { nameSimilarity } from './name-similarity';
import { shareInCommon } from './share-in-common';

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

/** Why two different keys, neither empty, may be one thing; null = they are two. The first rule that applies decides. Source: SPEC 6.3. */
export function mergeKindOf(a: ComparedName, b: ComparedName): MergeKind | null {
	if (a.numbers !== b.numbers) return null;
	const onlyFrom = listDifference(a.words, b.words);
	const onlyTo = listDifference(b.words, a.words);
	if (hasAntonyms(onlyFrom, onlyTo)) return null;
	if (isAcronym(a.words, b.words) || isAcronym(b.words, a.words)) return 'acronym';
	if (onlyFrom.length === 0 && onlyTo.length === 0) return 'same-words';
	if (a.joined === b.joined) return 'spacing';
	if (a.bare === b.bare) return 'diacritics';
	const [x, y] = [onlyFrom[0], onlyTo[0]];
	const isOneWord =
		a.words.length === b.words.length && a.words.length > 1 && onlyFrom.length === 1;
	if (isOneWord && x !== undefined && y !== undefined) return kindOfWords(x, y);
	return isSimilar(a, b) ? 'similar' : null;
}

/** Whether the one is a single word made of the first characters of the words of the other. */
function isAcronym(short: readonly string[], long: readonly string[]): boolean {
	const [word = ''] = short;
	if (short.length !== 1 || [...word].length < 2 || long.length < 2) return false;
	return initials(long) === word;
}

function isSimilar(a: ComparedName, b: ComparedName): boolean {
	const { minLength, similarName, similarTrigrams } = config.names;
	if (Math.min(a.characters.length, b.characters.length) < minLength) return false;
	if (atLeast(nameSimilarity(a, b), similarName)) return true;
	return atLeast(shareInCommon(a.trigrams, b.trigrams), similarTrigrams);
}
