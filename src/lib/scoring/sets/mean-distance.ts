import { pairwiseMean } from '../pairwise-mean';

/** A set of options as bits, 32 options a word: comparing two is a few machine operations. */
type Mask = readonly number[];

/**
 * Mean Jaccard distance Ed of sets of options, by the definition of `jaccardDistance`. Equal sets are compared once, so the cost is
 * n times the options plus the square of the number of *different* sets. Source: SPEC 2.2.
 */
export function setsMeanDistance(sets: readonly ReadonlySet<number>[]): number {
	const places = new Map<number, number>();
	for (const set of sets) {
		for (const option of set) if (!places.has(option)) places.set(option, places.size);
	}
	const words = Math.ceil(places.size / 32);
	const distinct = new Map<string, { mask: Mask; count: number }>();
	for (const set of sets) {
		const mask = maskOf(set, places, words);
		const key = mask.join(' ');
		const known = distinct.get(key);
		if (known === undefined) distinct.set(key, { mask, count: 1 });
		else known.count += 1;
	}
	const kinds = [...distinct.values()];
	return pairwiseMean(
		kinds.map(({ mask }) => mask),
		kinds.map(({ count }) => count),
		maskDistance,
	);
}

function maskOf(
	set: ReadonlySet<number>,
	places: ReadonlyMap<number, number>,
	words: number,
): Mask {
	const mask = new Array<number>(words).fill(0);
	for (const option of set) {
		const place = places.get(option) ?? 0;
		const word = Math.floor(place / 32);
		mask[word] = (mask[word] ?? 0) | (1 << (place % 32));
	}
	return mask;
}

function maskDistance(a: Mask, b: Mask): number {
	let shared = 0;
	let either = 0;
	for (let word = 0; word < a.length; word += 1) {
		const own = a[word] ?? 0;
		const other = b[word] ?? 0;
		shared += bitCount(own & other);
		either += bitCount(own | other);
	}
	return either === 0 ? 0 : 1 - shared / either;
}

/** Number of ones in a 32-bit word, summed in pairs, nibbles, bytes (Warren, Hacker's Delight 5-1). */
function bitCount(word: number): number {
	const pairs = word - ((word >>> 1) & 0x55555555);
	const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
