import { atMost } from '../compare';
import { config } from '../config';
import { none, some, type Result } from '../result';
import { cutDendrogram } from './dendrogram';
import type { DistanceMatrix } from './distance-matrix';
import { silhouette } from './silhouette';
import { wardOfSquares } from './ward';

/** People in camps, as far as they can be told apart. Nothing to show before a null test has accepted it. */
export interface Camps {
	readonly k: number;
	/** Mean silhouette of the clustering. */
	readonly silhouette: number;
	/** The camp of each person, numbered by first member. */
	readonly labels: readonly number[];
}

/** Least size of a camp, and most camps. */
export interface CampLimits {
	readonly minSize?: number;
	readonly kMax?: number;
}

/**
 * The clustering, by Ward on the root of d, into 2 up to min(kMax, n / 3) camps of at least `minSize` with the largest mean silhouette on d; of equal ones the fewest
 * camps. Under six people too few; none without a too small camp: no variation to speak of. Complete distances only. Cost n
 * squared in practice. Source: Ward 1963, Rousseeuw 1987; SPEC 5.
 *
 * @example
 * camps(euclideanDistances([[0], [0], [0], [9], [9], [9]])) // => { ok: true, value: { k: 2, silhouette: 1, labels: [0, 0, 0, 1, 1, 1] } }
 */
export function camps(
	distances: DistanceMatrix,
	{ minSize = config.people.minCamp, kMax = config.people.maxCamps }: CampLimits = {},
): Result<Camps, 'too-few' | 'no-variation'> {
	const { n } = distances;
	if (n < config.people.minForCamps) return none('too-few');
	const tree = wardOfSquares(distances);
	let best: Camps | null = null;
	for (let k = 2; k <= Math.min(kMax, Math.floor(n / 3)); k += 1) {
		const labels = cutDendrogram(tree, k);
		if (smallestCluster(labels, k) < minSize) continue;
		const shape = silhouette(distances, labels);
		if (!shape.ok || (best !== null && atMost(shape.value.mean, best.silhouette))) continue;
		best = { k, silhouette: shape.value.mean, labels };
	}
	return best === null ? none('no-variation') : some(best);
}

function smallestCluster(labels: readonly number[], k: number): number {
	const sizes = new Array<number>(k).fill(0);
	for (const label of labels) sizes[label] = (sizes[label] ?? 0) + 1;
	return Math.min(...sizes);
}
