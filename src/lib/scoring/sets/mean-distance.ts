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
	return pairwiseMean(
		kinds.map(({ mask }) => mask),
		kinds.map(({ count }) => count),
		maskDistance,
	);
}

/** The same for equal sets of one item, different for others. */
export function keyOfMask(mask: Mask): number | string {
	return mask.length === 1 ? (mask[0] ?? 0) : mask.join(' ');
}
