/** Half of a character that takes two places in a string. */
const SURROGATE = /[\ud800-\udfff]/;

/** The pieces of three characters of a name: each word with two spaces before and one behind it. Source: PostgreSQL pg_trgm; SPEC 6.3. */
export function trigrams(name: string): ReadonlySet<string> {
	const pieces = new Set<string>();
	for (const word of name.split(/\s+/u)) {
		if (word === '') continue;
		const padded = `  ${word} `;
		if (SURROGATE.test(word)) addPieces(pieces, [...padded]);
		else for (let end = 3; end <= padded.length; end += 1) pieces.add(padded.slice(end - 3, end));
	}
	return pieces;
}

function addPieces(pieces: Set<string>, characters: readonly string[]): void {
	for (let end = 3; end <= characters.length; end += 1) {
		pieces.add(characters.slice(end - 3, end).join(''));
	}
}
