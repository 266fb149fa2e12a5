import { jaccardDistance } from '../sets/jaccard-distance';

/**
 * Share of the pieces of three characters that two names have in common, 0..1: each word with two spaces before and one behind it.
 * Two names without words: 0. Source: PostgreSQL pg_trgm; SPEC 6.3.
 */
export function trigramSimilarity(a: string, b: string): number {
	const [from, to] = [trigrams(a), trigrams(b)];
	return from.size === 0 && to.size === 0 ? 0 : 1 - jaccardDistance(from, to);
}

function trigrams(name: string): ReadonlySet<string> {
	const pieces = new Set<string>();
	for (const word of name.split(/\s+/u).filter((part) => part !== '')) {
		const padded = [' ', ' ', ...word, ' '];
		for (let start = 0; start + 3 <= padded.length; start += 1) {
			pieces.add(padded.slice(start, start + 3).join(''));
		}
	}
	return pieces;
}
