import { config } from '../config';
import { commonPrefix } from './common-prefix';

/** How alike two names are, 0 nothing in common to 1 the same: Jaro's measure, and Winkler's with its bonus for the same beginning. */
export interface NameSimilarity {
	readonly jaro: number;
	readonly jaroWinkler: number;
}

/** See `jaroWinkler`, of names that are split into their characters already. */
export function jaroWinklerOf(from: readonly string[], to: readonly string[]): NameSimilarity {
	const prefix = commonPrefix(from, to);
	if (prefix === from.length && prefix === to.length) return { jaro: 1, jaroWinkler: 1 };
	const jaro = jaroOf(from, to);
	const { maxPrefix, prefixBonus } = config.names;
	const counted = Math.min(prefix, maxPrefix);
	return { jaro, jaroWinkler: jaro + counted * prefixBonus * (1 - jaro) };
}

function jaroOf(a: readonly string[], b: readonly string[]): number {
	const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
	const isTaken = takenOf(b.length);
	const matchedA: string[] = [];
	for (let place = 0; place < a.length; place += 1) {
		const character = a[place];
		const last = Math.min(b.length - 1, place + reach);
		for (let other = Math.max(0, place - reach); other <= last; other += 1) {
			if (b[other] !== character || isTaken[other] === 1 || character === undefined) continue;
			isTaken[other] = 1;
			matchedA.push(character);
			break;
		}
	}
	const m = matchedA.length;
	if (m === 0) return 0;
	let inOtherOrder = 0;
	let met = 0;
	for (let place = 0; place < b.length; place += 1) {
		if (isTaken[place] !== 1) continue;
		if (matchedA[met] !== b[place]) inOtherOrder += 1;
		met += 1;
	}
	const transposed = inOtherOrder / 2;
	return (m / a.length + m / b.length + (m - transposed) / m) / 3;
}

/** Which characters have a partner, of the two names that are compared at the moment: compared are many, and memory of their own takes longer. */
let taken = new Uint8Array(64);

function takenOf(length: number): Uint8Array {
	if (taken.length < length) taken = new Uint8Array(2 * length);
	return taken.fill(0, 0, length);
}
