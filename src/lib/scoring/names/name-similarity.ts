import type { ComparedName } from './compared-name';
import { jaroWinklerOf } from './jaro-winkler-of';

/** Jaro-Winkler of two keys, as they are or with their words in order, whichever is more. Source: SPEC 6.3. */
export function nameSimilarity(a: ComparedName, b: ComparedName): number {
	const asWritten = jaroWinklerOf(a.characters, b.characters).jaroWinkler;
	if (a.ordered === a.key && b.ordered === b.key) return asWritten;
	return Math.max(asWritten, jaroWinklerOf(a.orderedCharacters, b.orderedCharacters).jaroWinkler);
}
