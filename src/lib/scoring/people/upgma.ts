import type { Dendrogram } from './dendrogram';
import type { DistanceMatrix } from './distance-matrix';
import { mergeClusters } from './merge-clusters';

/**
 * Clustering by mean distance; heights are mean distances of two joined clusters and never fall. For a drawing only: in noise it finds
 * camps of one. Cost n squared in practice. Source: Sokal & Michener 1958; SPEC 5.
 *
 * @example
 * upgma(euclideanDistances([[0], [2]])) // => { n: 2, merges: [{ a: 0, b: 1, distance: 2 }], heights: [2] }
 */
export function upgma(distances: DistanceMatrix): Dendrogram {
	const merges = mergeClusters(
		distances,
		(toA, toB, _, sizeA, sizeB) => (sizeA * toA + sizeB * toB) / (sizeA + sizeB),
	);
	return { n: distances.n, merges, heights: merges.map(({ distance }) => distance) };
}
