import { config } from '../config';

/** The first characters of some words, small ones left out. Source: SPEC 6.3. */
export function initials(words: readonly string[]): string {
	const counted = words.filter((word) => !config.names.skippedInAcronyms.includes(word));
	return counted.map((word) => [...word][0] ?? '').join('');
}
