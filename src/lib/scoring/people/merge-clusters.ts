import type { DistanceMatrix } from './distance-matrix';
import { config } from '../config';

/** One step of a hierarchical clustering: two clusters become one. People have the ids 0..n - 1, the cluster of step s the id n + s. */
export interface Merge {
	readonly a: number;
	readonly b: number;
	readonly distance: number;
}

/**
 * Distance of a cluster k from the union of a and b, from the distances of k from both and of both from each other, and the sizes of all three
 * (Lance & Williams).
 */
export type UpdateDistance = (
	toA: number,
	toB: number,
	between: number,
	sizeA: number,
	sizeB: number,
	sizeK: number,
) => number;

/** The clusters of one moment, in the order of their ids, each in a row of the matrix. */
interface Clusters {
	readonly n: number;
	readonly cells: Float64Array;
	/** By row: its cluster's id, size, and the row of the nearest cluster with a larger id, with that distance. */
	readonly ids: Int32Array;
	readonly sizes: Int32Array;
	readonly nearest: Int32Array;
	readonly reach: Float64Array;
	/** Rows in use, by ascending id. */
	readonly rows: number[];
}

/**
 * Always joins the two nearest clusters, of equal ones (to 1e-12) those with the lowest ids, until one is left. Every cluster remembers
 * its nearest later one, so that a step costs n, not n squared, unless many lose theirs. Cost: n squared in practice, n cubed at worst. Source:
 * Anderberg 1973; SPEC 5.
 */
export function mergeClusters(matrix: DistanceMatrix, update: UpdateDistance): readonly Merge[] {
	const clusters = singletons(matrix);
	const merges: Merge[] = [];
	while (clusters.rows.length > 1) {
		const a = nearestRow(clusters);
		const b = clusters.nearest[a] ?? 0;
		merges.push({
			a: clusters.ids[a] ?? 0,
			b: clusters.ids[b] ?? 0,
			distance: clusters.reach[a] ?? 0,
		});
		join(clusters, a, b, matrix.n + merges.length - 1, update);
	}
	return merges;
}

function singletons({ n, cells }: DistanceMatrix): Clusters {
	const rows = Array.from({ length: n }, (_, row) => row);
	const clusters = {
		n,
		cells: cells.slice(),
		ids: Int32Array.from(rows),
		sizes: new Int32Array(n).fill(1),
		nearest: new Int32Array(n).fill(-1),
		reach: new Float64Array(n).fill(Number.POSITIVE_INFINITY),
		rows,
	};
	rows.forEach((_, place) => findNearest(clusters, place));
	return clusters;
}

/** Looks among the clusters with larger ids, in their order: only a distance that is smaller by more than rounding counts. */
function findNearest({ n, cells, nearest, reach, rows }: Clusters, place: number): void {
	const row = rows[place] ?? 0;
	let [found, least] = [-1, Number.POSITIVE_INFINITY];
	for (let later = place + 1; later < rows.length; later += 1) {
		const other = rows[later] ?? 0;
		const d = cells[row * n + other] ?? 0;
		if (d < least - config.slack || found < 0) [found, least] = [other, d];
	}
	nearest[row] = found;
	reach[row] = least;
}

function nearestRow({ rows, reach }: Clusters): number {
	let [found, least] = [rows[0] ?? 0, Number.POSITIVE_INFINITY];
	for (const row of rows) {
		const d = reach[row] ?? 0;
		if (d < least - config.slack) [found, least] = [row, d];
	}
	return found;
}

/** The union takes over the row of `a`, with a new id and so the last place. */
function join(clusters: Clusters, a: number, b: number, id: number, update: UpdateDistance): void {
	const { n, cells, ids, sizes, nearest, reach, rows } = clusters;
	const [sizeA, sizeB] = [sizes[a] ?? 0, sizes[b] ?? 0];
	const between = cells[a * n + b] ?? 0;
	rows.splice(rows.indexOf(a), 1);
	rows.splice(rows.indexOf(b), 1);
	// The matrix is symmetric, and a row lies together in memory.
	for (const k of rows) {
		const [toA, toB] = [cells[a * n + k] ?? 0, cells[b * n + k] ?? 0];
		const d = update(toA, toB, between, sizeA, sizeB, sizes[k] ?? 0);
		cells[k * n + a] = d;
		cells[a * n + k] = d;
	}
	ids[a] = id;
	sizes[a] = sizeA + sizeB;
	nearest[a] = -1;
	reach[a] = Number.POSITIVE_INFINITY;
	rows.push(a);
	for (let place = 0; place < rows.length - 1; place += 1) {
		const row = rows[place] ?? 0;
		const before = nearest[row];
		const d = cells[a * n + row] ?? 0;
		if (before === a || before === b) findNearest(clusters, place);
		else if (d < (reach[row] ?? 0) - config.slack || before === -1) {
			nearest[row] = a;
			reach[row] = d;
		}
	}
}
