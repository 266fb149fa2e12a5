import { bitCount } from '../bit-count';
import { config } from '../config';
import type { Meet } from './meet';

/** More than rounding can amount to, in characters. */
const ROUNDING = 1e-6;

/**
 * Lets all texts meet whose Jaro-Winkler similarity may reach `least`, in whichever order their characters stand, and none for which it
 * cannot. Why none is missed: the bonus is at most `P` = .1 for each of four characters, so that the similarity `J + P (1 - J)` needs a
 * Jaro of `(least - P) / (1 - P)` at least. Jaro is `(m/|a| + m/|b| + (m - t)/m) / 3`, and its last part at most 1: so that
 * `m (1/|a| + 1/|b|) >= 3 J - 1`. The `m` matches pair equal characters, each once: two texts with fewer characters in common, however
 * they stand, are not similar enough. What of the one has no partner in the other is counted from below by a mask first: each occurrence
 * of a character has a bit, and a bit that the other lacks is at least one character without partner. Cost: the square of the number of
 * texts of about one length, some ten operations a pair. Source: Winkler 1990; SPEC 6.3.
 */
export function similarTexts(
	texts: readonly (readonly string[])[],
	least: number,
	meet: Meet,
): void {
	const { maxPrefix, prefixBonus } = config.names;
	const bonus = maxPrefix * prefixBonus;
	const matches = (3 * (least - config.slack - bonus)) / (1 - bonus) - 1;
	const classes = [...byLength(texts)].sort(([a], [b]) => a - b);
	for (const [place, [length, short]] of classes.entries()) {
		for (const [otherLength, long] of classes.slice(place)) {
			const needed = matches / (1 / length + 1 / otherLength) - ROUNDING;
			// The longer the other is, the more is needed.
			if (length < needed) break;
			meetWithin(short, long, {
				needed,
				spare: length - needed,
				otherSpare: otherLength - needed,
				meet,
			});
		}
	}
}

/** A text: its place, its characters in order, and a mask of 64 bits in two halves. */
interface Text {
	readonly place: number;
	readonly sorted: readonly string[];
	readonly low: number;
	readonly high: number;
}

interface Bounds {
	/** Characters in common. */
	readonly needed: number;
	/** Characters without partner, of the one and of the other. */
	readonly spare: number;
	readonly otherSpare: number;
	readonly meet: Meet;
}

function meetWithin(these: readonly Text[], those: readonly Text[], bounds: Bounds): void {
	const { needed, spare, otherSpare, meet } = bounds;
	for (const [from, a] of these.entries()) {
		for (let to = these === those ? from + 1 : 0; to < those.length; to += 1) {
			const b = those[to];
			if (b === undefined) break;
			if (bitCount(a.low & ~b.low) + bitCount(a.high & ~b.high) > spare) continue;
			if (bitCount(b.low & ~a.low) + bitCount(b.high & ~a.high) > otherSpare) continue;
			if (inCommon(a.sorted, b.sorted) >= needed) meet(a.place, b.place);
		}
	}
}

function byLength(texts: readonly (readonly string[])[]): ReadonlyMap<number, readonly Text[]> {
	const classes = new Map<number, Text[]>();
	for (const [place, characters] of texts.entries()) {
		if (characters.length === 0) continue;
		const known = classes.get(characters.length) ?? [];
		classes.set(characters.length, known);
		known.push(textOf(place, characters));
	}
	return classes;
}

function textOf(place: number, characters: readonly string[]): Text {
	const sorted = characters.toSorted();
	let [low, high] = [0, 0];
	let occurrence = 0;
	for (const [at, character] of sorted.entries()) {
		occurrence = character === sorted[at - 1] ? occurrence + 1 : 0;
		const bit = ((character.codePointAt(0) ?? 0) + occurrence * 29) & 63;
		if (bit < 32) low |= 1 << bit;
		else high |= 1 << (bit - 32);
	}
	return { place, sorted, low, high };
}

/** How many characters of two texts in order are the same, each counted once. */
function inCommon(a: readonly string[], b: readonly string[]): number {
	let common = 0;
	for (let at = 0, other = 0; at < a.length && other < b.length;) {
		const [one = '', two = ''] = [a[at], b[other]];
		if (one === two) common += 1;
		if (one <= two) at += 1;
		if (two <= one) other += 1;
	}
	return common;
}
