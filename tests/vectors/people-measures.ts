import * as v from 'valibot';
import {
	camps,
	classicalScaling,
	cutDendrogram,
	euclideanDistances,
	gower,
	mapMatrix,
	matrixOfRows,
	rowsOfMatrix,
	silhouette,
	upgma,
	ward,
	type Dendrogram,
} from '$lib/scoring';
import { answerRows, columnsOf } from './gower-input';
import { measure, noParams, number, numbers, plain, rows, type MeasureTable } from './measure';

const dist = v.object({ dist: rows });
const labelled = v.object({ dist: rows, labels: numbers });
const cuts = v.object({ k: v.optional(numbers, []) });

/** Who is with whom: section 5. */
export const peopleMeasures: MeasureTable = {
	'resp.gower': measure(answerRows.input, answerRows.params, (input, params) =>
		rowsOfMatrix(gower(columnsOf(input, params), params.minCommon)),
	),
	'resp.mds': measure(
		dist,
		v.object({ k: v.optional(number), squared: v.optional(v.boolean(), false) }),
		(input, { k, squared }) => {
			const given = matrixOfRows(input.dist);
			const map = classicalScaling(squared ? given : mapMatrix(given, (d) => d * d), k);
			return { ...map, distances: rowsOfMatrix(euclideanDistances(map.points)) };
		},
	),
	'resp.upgma': measure(dist, cuts, (input, { k }) => cut(upgma(matrixOfRows(input.dist)), k)),
	'resp.ward': measure(dist, cuts, (input, { k }) => cut(ward(matrixOfRows(input.dist)), k)),
	'resp.silhouette': measure(labelled, noParams, (input) =>
		plain(silhouette(matrixOfRows(input.dist), input.labels)),
	),
	'resp.silhouetteMeanPoints': measure(
		v.object({ points: rows, labels: numbers }),
		noParams,
		({ points, labels }) => plain(silhouette(euclideanDistances(points), labels))?.mean ?? null,
	),
	'resp.clusters': measure(
		dist,
		v.object({ minSize: v.optional(number), kMax: v.optional(number) }),
		(input, { minSize, kMax }) =>
			plain(
				camps(matrixOfRows(input.dist), {
					...(minSize === undefined ? {} : { minSize }),
					...(kMax === undefined ? {} : { kMax }),
				}),
			),
	),
};

function cut(tree: Dendrogram, ks: readonly number[]): unknown {
	const clusters = Object.fromEntries(ks.map((k) => [String(k), cutDendrogram(tree, k)]));
	return { heights: tree.heights, clusters };
}
