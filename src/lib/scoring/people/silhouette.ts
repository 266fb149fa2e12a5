import { none, some, type Result } from '../result';
import { sum } from '../sum';
import type { DistanceMatrix } from './distance-matrix';

/** How much nearer people are to their own cluster than to the next one, each and on average: -1 wrong, 0 between, 1 far from it. */
export interface Silhouette {
	readonly mean: number;
	readonly each: readonly number[];
}

/**
 * Silhouette (b - a) / max(a, b) of a clustering: a = mean distance from one's own cluster, b = from the nearest other. Alone in a
 * cluster 0, no distance at all 0. `labels[i]` = cluster of person i, 0 and up. Under two clusters: no result. Cost n squared. Source:
 * Rousseeuw 1987; SPEC 5.
 *
 * @example
 * silhouette(euclideanDistances([[0], [1], [9], [10]]), [0, 0, 1, 1]) // ≈ { ok: true, value: { mean: 0.889, each: [0.895, 0.882, 0.882, 0.895] } }
 */
export function silhouette(
	{ n, cells }: DistanceMatrix,
	labels: readonly number[],
): Result<Silhouette, 'too-few'> {
	const clusters = Math.max(-1, ...labels) + 1;
	const sizes = new Int32Array(clusters);
	for (const label of labels) sizes[label] = (sizes[label] ?? 0) + 1;
	if (sizes.filter((size) => size > 0).length < 2) return none('too-few');
	const sums = new Float64Array(clusters);
	const own = Int32Array.from(labels);
	const each = labels.map((label, i) => {
		sums.fill(0);
		for (let j = 0; j < n; j += 1) {
			const other = own[j] ?? 0;
			sums[other] = (sums[other] ?? 0) + (cells[i * n + j] ?? 0);
		}
		return silhouetteOf(sums, sizes, label);
	});
	return some({ mean: sum(each) / n, each });
}

function silhouetteOf(sums: Float64Array, sizes: Int32Array, label: number): number {
	const size = sizes[label] ?? 0;
	if (size < 2) return 0;
	const a = (sums[label] ?? 0) / (size - 1);
	let b = Number.POSITIVE_INFINITY;
	for (let other = 0; other < sizes.length; other += 1) {
		const count = sizes[other] ?? 0;
		if (other !== label && count > 0) b = Math.min(b, (sums[other] ?? 0) / count);
	}
	const larger = Math.max(a, b);
	return larger > 0 ? (b - a) / larger : 0;
}
