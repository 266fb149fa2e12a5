import { config } from '../config';
import type { ComparedName } from './compared-name';
import type { Meet } from './meet';

/** More than rounding can amount to, in pieces. */
const ROUNDING = 1e-6;

/**
 * Lets all names meet that have so large a share of their trigrams in common that they are similar. Each name is looked up only by its
 * rarest trigrams, so many that none is missed: of a share `t` of what either has, each of the two has `t |x|` at least in common with
 * the other; in one and the same order of all trigrams the first common one is then followed by `t |x| - 1` others, so that it is among
 * the first `|x| - t |x| + 1` of either. Cost: the names, and the square of how often their rare trigrams occur. Source: Bayardo et al.
 * 2007 (prefix filter); SPEC 6.3.
 */
export function trigramPairs(names: readonly ComparedName[], meet: Meet): void {
	const least = config.names.similarTrigrams - config.slack;
	const ranked = rankedTrigrams(names);
	const lengths = Int32Array.from(ranked, ({ length }) => length);
	const met = new Map<number, number[]>();
	const lastMet = new Int32Array(names.length).fill(-1);
	for (const [place, pieces] of ranked.entries()) {
		const prefix = pieces.length - Math.ceil(least * pieces.length - ROUNDING) + 1;
		// Of a share `t` of what either has, the shorter has `t` of what the longer has at least.
		const shortest = least * pieces.length - ROUNDING;
		const longest = pieces.length / least + ROUNDING;
		for (const piece of pieces.subarray(0, prefix)) {
			const before = met.get(piece) ?? [];
			met.set(piece, before);
			for (let at = 0; at < before.length; at += 1) {
				const other = before[at] ?? 0;
				const length = lengths[other] ?? 0;
				if (length < shortest || length > longest || lastMet[other] === place) continue;
				lastMet[other] = place;
				if (isShareEnough(pieces, ranked[other], least)) meet(other, place);
			}
			before.push(place);
		}
	}
}

/** The trigrams of each name as numbers, the rarest of all names first. */
function rankedTrigrams(names: readonly ComparedName[]): readonly Int32Array[] {
	const uses = new Map<string, number>();
	for (const { trigrams } of names) {
		for (const piece of trigrams) uses.set(piece, (uses.get(piece) ?? 0) + 1);
	}
	const sorted = [...uses].sort(([, a], [, b]) => a - b);
	const ranks = new Map(sorted.map(([piece], rank) => [piece, rank]));
	return names.map(({ trigrams }) =>
		Int32Array.from(trigrams, (piece) => ranks.get(piece) ?? 0).sort(),
	);
}

/** A share `t` of `|x| + |y| - common` in common is `t (|x| + |y|) / (1 + t)` in common. */
function isShareEnough(a: Int32Array, b: Int32Array | undefined, least: number): boolean {
	if (b === undefined) return false;
	const needed = (least * (a.length + b.length)) / (1 + least) - ROUNDING;
	// How many pieces of either may have no partner in the other.
	let spare = a.length - needed;
	let otherSpare = b.length - needed;
	let [at, other] = [0, 0];
	while (at < a.length && other < b.length && spare >= 0 && otherSpare >= 0) {
		const difference = (a[at] ?? 0) - (b[other] ?? 0);
		if (difference < 0) spare -= 1;
		else if (difference > 0) otherSpare -= 1;
		if (difference <= 0) at += 1;
		if (difference >= 0) other += 1;
	}
	return spare - (a.length - at) >= 0 && otherSpare - (b.length - other) >= 0;
}
