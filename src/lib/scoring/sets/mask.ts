import { bitCount } from '../bit-count';

/** A set of options 0 and up as bits, 32 options a word: comparing two is a few machine operations. All masks of one item have as many words. */
export type Mask = readonly number[];

/** The mask of some options, all under `options`. */
export function maskOf(chosen: Iterable<number>, options: number): Mask {
	const mask = new Array<number>(Math.max(1, Math.ceil(options / 32))).fill(0);
	for (const option of chosen) {
		const word = option >>> 5;
		mask[word] = (mask[word] ?? 0) | (1 << (option & 31));
	}
	return mask;
}

/** Whether an option is in the set. */
export function isInMask(mask: Mask, option: number): boolean {
	return (((mask[option >>> 5] ?? 0) >>> (option & 31)) & 1) === 1;
}

/** Whether the set is empty. */
export function isEmptyMask(mask: Mask): boolean {
	return mask.every((word) => word === 0);
}

/** Jaccard distance of two sets, see `jaccardDistance`. */
export function maskDistance(a: Mask, b: Mask): number {
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
