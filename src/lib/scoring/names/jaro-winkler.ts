import { config } from '../config';

/** How alike two names are, 0 nothing in common to 1 the same: Jaro's measure, and Winkler's with its bonus for the same beginning. */
export interface NameSimilarity {
	readonly jaro: number;
	readonly jaroWinkler: number;
}

/**
 * Jaro and Jaro-Winkler similarity, by code points, upper and lower case told apart. The bonus is always given, .1 for each of the
 * first four characters that are the same. Equal 1, one of them empty 0. Source: Winkler 1990; SPEC 6.3.
 */
export function jaroWinkler(a: string, b: string): NameSimilarity {
	if (a === b) return { jaro: 1, jaroWinkler: 1 };
	const [from, to] = [[...a], [...b]];
	const jaro = jaroOf(from, to);
	const { maxPrefix, prefixBonus } = config.names;
	let prefix = 0;
	while (prefix < maxPrefix && prefix < from.length && from[prefix] === to[prefix]) prefix += 1;
	return { jaro, jaroWinkler: jaro + prefix * prefixBonus * (1 - jaro) };
}

function jaroOf(a: readonly string[], b: readonly string[]): number {
	const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
	const takenB = new Set<number>();
	const matchedA: string[] = [];
	for (const [place, character] of a.entries()) {
		const last = Math.min(b.length - 1, place + reach);
		for (let other = Math.max(0, place - reach); other <= last; other += 1) {
			if (takenB.has(other) || b[other] !== character) continue;
			takenB.add(other);
			matchedA.push(character);
			break;
		}
	}
	const m = matchedA.length;
	if (m === 0) return 0;
	const matchedB = b.filter((_, place) => takenB.has(place));
	const transposed =
		matchedA.filter((character, place) => character !== matchedB[place]).length / 2;
	return (m / a.length + m / b.length + (m - transposed) / m) / 3;
}
