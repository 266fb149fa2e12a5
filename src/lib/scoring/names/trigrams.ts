/** The pieces of three characters of a name: each word with two spaces before and one behind it. Source: PostgreSQL pg_trgm; SPEC 6.3. */
export function trigrams(name: string): ReadonlySet<string> {
	const pieces = new Set<string>();
	for (const word of name.split(/\s+/u).filter((part) => part !== '')) {
		const padded = [' ', ' ', ...word, ' '];
		for (let start = 0; start + 3 <= padded.length; start += 1) {
			pieces.add(padded.slice(start, start + 3).join(''));
		}
	}
	return pieces;
}
