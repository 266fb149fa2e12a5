import type { Dendrogram } from './dendrogram';
import { mapMatrix, type DistanceMatrix } from './distance-matrix';
import { mergeClusters } from './merge-clusters';

/**
 * Ward's clustering from plain distances, in which the sum of squares inside clusters grows least at each step; for this scorer's d pass its root. Heights are
 * distances and never fall. Cost n squared in practice. Source: Ward 1963, Murtagh & Legendre 2014 (Ward2); SPEC 5.
 *
 * @example
 * ward(euclideanDistances([[0], [2]])) // => { n: 2, merges: [{ a: 0, b: 1, distance: 4 }], heights: [2] }
 */
export function ward(distances: DistanceMatrix): Dendrogram {
	return wardOfSquares(mapMatrix(distances, (d) => d * d));
}

/**
 * The same from squared distances, which is what this scorer's d is.
 *
 * @example
 * wardOfSquares(matrixOfRows([[0, 4], [4, 0]])) // => { n: 2, merges: [{ a: 0, b: 1, distance: 4 }], heights: [2] }
 */
export function wardOfSquares(squares: DistanceMatrix): Dendrogram {
	const merges = mergeClusters(squares, (toA, toB, between, sizeA, sizeB, sizeK) => {
		const weighted = (sizeA + sizeK) * toA + (sizeB + sizeK) * toB - sizeK * between;
		return weighted / (sizeA + sizeB + sizeK);
	});
	// A clustering that is not Euclidean can come out under 0 by more than rounding only if d is not of negative type.
	const heights = merges.map(({ distance }) => Math.sqrt(Math.max(0, distance)));
	return { n: squares.n, merges, heights };
}
