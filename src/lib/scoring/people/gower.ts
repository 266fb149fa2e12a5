import { config } from '../config';
import type { AnswerColumn } from './answer-column';
import type { DistanceMatrix } from './distance-matrix';

/**
 * Fewest questions that two people must both have answered to be compared, of Q: at most all. Source: SPEC 5.
 */
export function minCommonOf(questions: number): number {
	const { minCommon, minCommonShare } = config.people;
	return Math.min(questions, Math.max(minCommon, Math.ceil(questions * minCommonShare)));
}

/**
 * Gower's distance of people: the weighted mean distance of their answers over the questions that both answered; not known under
 * `minCommon` of these. Ranges come from the scales as asked. Unit: share, 0..1. Cost: n squared times questions / 2. Source: Gower 1971; SPEC 5.
 */
export function gower(
	columns: readonly AnswerColumn[],
	minCommon: number = minCommonOf(columns.length),
): DistanceMatrix {
	return distancesOver(columns, commonWeights(columns, minCommon));
}

/**
 * Weight of the questions that each pair has in common, n squared numbers; NaN under `minCommon` questions, and on no weight at all.
 * It depends on who answered what, not on the answers.
 */
export function commonWeights(columns: readonly AnswerColumn[], minCommon: number): Float64Array {
	const n = columns[0]?.codes.length ?? 0;
	const weights = new Float64Array(n * n);
	const counts = new Uint16Array(n);
	const has = columns.map(({ codes, kinds }) =>
		Uint8Array.from(codes, (c) => Number(c < kinds - 1)),
	);
	for (let i = 1; i < n; i += 1) {
		const row = weights.subarray(i * n, i * n + i);
		counts.fill(0);
		columns.forEach(({ weight }, question) => {
			const answered = has[question];
			if (answered?.[i] === 1) addCommon(row, counts, answered, weight);
		});
		for (let j = 0; j < i; j += 1) {
			const isEnough = (counts[j] ?? 0) >= minCommon && (row[j] ?? 0) > 0;
			if (!isEnough) row[j] = Number.NaN;
			weights[j * n + i] = row[j] ?? 0;
		}
	}
	return weights;
}

function addCommon(row: Float64Array, counts: Uint16Array, answered: Uint8Array, weight: number) {
	for (let j = 0; j < row.length; j += 1) {
		const both = answered[j] ?? 0;
		row[j] = (row[j] ?? 0) + both * weight;
		counts[j] = (counts[j] ?? 0) + both;
	}
}

/** The distances, given the weights that pairs have in common. */
export function distancesOver(
	columns: readonly AnswerColumn[],
	common: Float64Array,
): DistanceMatrix {
	const n = columns[0]?.codes.length ?? 0;
	const cells = new Float64Array(n * n);
	const row = new Float64Array(n);
	for (let i = 1; i < n; i += 1) {
		row.fill(0);
		for (const column of columns) addDistances(row, column, i);
		for (let j = 0; j < i; j += 1) {
			const d = (row[j] ?? 0) / (common[i * n + j] ?? 0);
			cells[i * n + j] = d;
			cells[j * n + i] = d;
		}
	}
	return { n, cells };
}

/** Adds one question's distances of person `i` from everybody before. Runs n squared times questions / 2 times. */
function addDistances(
	row: Float64Array,
	{ codes, kinds, distances, weight }: AnswerColumn,
	i: number,
): void {
	const own = codes[i] ?? 0;
	if (own === kinds - 1) return;
	const from = own * kinds;
	for (let j = 0; j < i; j += 1) {
		row[j] = (row[j] ?? 0) + weight * (distances[from + (codes[j] ?? 0)] ?? 0);
	}
}
