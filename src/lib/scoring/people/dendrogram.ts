import type { Merge } from './merge-clusters';

/** A hierarchical clustering of n people: who was joined with whom, in order, and at which height. */
export interface Dendrogram {
	readonly n: number;
	readonly merges: readonly Merge[];
	readonly heights: readonly number[];
}

/**
 * The clustering into k clusters (at least 1, at most n): a number for each person, clusters numbered by their first member. Source: SPEC 5.
 *
 * @example
 * cutDendrogram(upgma(euclideanDistances([[0], [1], [9]])), 2) // => [0, 0, 1]
 */
export function cutDendrogram({ n, merges }: Dendrogram, k: number): readonly number[] {
	const parents = Array.from({ length: n + merges.length }, (_, id) => id);
	const steps = Math.max(0, Math.min(merges.length, n - k));
	merges.slice(0, steps).forEach(({ a, b }, step) => {
		parents[a] = n + step;
		parents[b] = n + step;
	});
	const rootOf = (id: number): number => {
		let root = id;
		while (parents[root] !== root) root = parents[root] ?? root;
		return root;
	};
	const numbers = new Map<number, number>();
	return Array.from({ length: n }, (_, person) => {
		const root = rootOf(person);
		const number = numbers.get(root) ?? numbers.size;
		numbers.set(root, number);
		return number;
	});
}
