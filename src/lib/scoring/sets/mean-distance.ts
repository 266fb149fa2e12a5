import { bitCount } from '../bit-count';
import { pairwiseMean } from '../pairwise-mean';
import { maskDistance, maskOf, type Mask } from './mask';

/**
 * Mean Jaccard distance Ed of sets of options, by the definition of `jaccardDistance`. Equal sets are compared once, so the cost is
 * n times the options plus the square of the number of *different* sets. Source: SPEC 2.2.
 *
 * @example
 * setsMeanDistance([new Set([0]), new Set([1])]) // => 0.5
 */
export function setsMeanDistance(sets: readonly ReadonlySet<number>[]): number {
	const places = new Map<number, number>();
	for (const set of sets) {
		for (const option of set) if (!places.has(option)) places.set(option, places.size);
	}
	const placesOf = (set: ReadonlySet<number>) => [...set].map((option) => places.get(option) ?? 0);
	return masksMeanDistance(sets.map((set) => maskOf(placesOf(set), places.size)));
}

/** The same for sets that are masks already. */
export function masksMeanDistance(masks: readonly Mask[]): number {
	const distinct = new Map<number | string, { readonly mask: Mask; count: number }>();
	for (const mask of masks) {
		const key = keyOfMask(mask);
		const known = distinct.get(key);
		if (known === undefined) distinct.set(key, { mask, count: 1 });
		else known.count += 1;
	}
	const kinds = [...distinct.values()];
	if (masks[0]?.length === 1) return wordsMeanDistance(kinds);
	return pairwiseMean(
		kinds.map(({ mask }) => mask),
		kinds.map(({ count }) => count),
		maskDistance,
	);
}

/** As `pairwiseMean`, for masks of one word, which nearly all are: several times faster than with a call for each pair. */
function wordsMeanDistance(
	kinds: readonly { readonly mask: Mask; readonly count: number }[],
): number {
	const words = Int32Array.from(kinds, ({ mask }) => mask[0] ?? 0);
	const weights = Float64Array.from(kinds, ({ count }) => count);
	let [n, total] = [0, 0];
	for (let i = 0; i < words.length; i += 1) {
		const [word, weight] = [words[i] ?? 0, weights[i] ?? 0];
		n += weight;
		for (let j = 0; j < i; j += 1) {
			const other = words[j] ?? 0;
			// Different sets are never both empty.
			const apart = 1 - bitCount(word & other) / bitCount(word | other);
			total += weight * (weights[j] ?? 0) * apart;
		}
	}
	return n === 0 ? 0 : (2 * total) / (n * n);
}

/** The same for equal sets of one item, different for others. */
export function keyOfMask(mask: Mask): number | string {
	return mask.length === 1 ? (mask[0] ?? 0) : mask.join(' ');
}
