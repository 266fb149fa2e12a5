import { pairwiseMean } from '../pairwise-mean';
import { jaccardDistance } from './jaccard-distance';

/**
 * Mean Jaccard distance Ed of sets of option numbers, each 0 or above. Equal sets are compared once, so the cost is the square of
 * the number of *different* sets, at most n squared times the options. Source: SPEC 2.2.
 */
export function setsMeanDistance(sets: readonly ReadonlySet<number>[]): number {
	const distinct = new Map<string, { set: ReadonlySet<number>; count: number }>();
	for (const set of sets) {
		const key = [...set].sort((a, b) => a - b).join(' ');
		const known = distinct.get(key);
		if (known === undefined) distinct.set(key, { set, count: 1 });
		else known.count += 1;
	}
	const kinds = [...distinct.values()];
	return pairwiseMean(
		kinds.map(({ set }) => set),
		kinds.map(({ count }) => count),
		jaccardDistance,
	);
}
