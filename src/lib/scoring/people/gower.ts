import { config } from '../config';
import type { AnswerColumn } from './answer-column';
import { addCommon, packAnswered } from './packed-answered';
import { addPacked, fillPacks, packColumns } from './packed-columns';
import type { DistanceMatrix } from './distance-matrix';
import { addTables, tableColumns } from './table-columns';

/**
 * Fewest questions that two people must both have answered to be compared, of Q: at most all. Source: SPEC 5.
 *
 * @example
 * minCommonOf(20) // => 5
 */
export function minCommonOf(questions: number): number {
	const { minCommon, minCommonShare } = config.people;
	return Math.min(questions, Math.max(minCommon, Math.ceil(questions * minCommonShare)));
}

/**
 * Gower's distance of people: the weighted mean distance of their answers over the questions that both answered; not known under
 * `minCommon` of these. Ranges come from the scales as asked. Unit: share, 0..1. Cost: n squared times questions / 2. Source: Gower 1971; SPEC 5.
 *
 * @example
 * rowsOfMatrix(gower([choiceColumn(['x', 'y'])], 1)) // => [[0, 1], [1, 0]]
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
	const counts = new Float64Array(n);
	const answered = packAnswered(columns);
	for (let i = 1; i < n; i += 1) {
		const row = weights.subarray(i * n, i * n + i);
		counts.fill(0);
		for (const pack of answered) addCommon(row, counts, pack, i);
		for (let j = 0; j < i; j += 1) {
			const isEnough = (counts[j] ?? 0) >= minCommon && (row[j] ?? 0) > 0;
			if (!isEnough) row[j] = Number.NaN;
			weights[j * n + i] = row[j] ?? 0;
		}
	}
	return weights;
}

/** The distances, given the weights that pairs have in common. */
export function distancesOver(
	columns: readonly AnswerColumn[],
	common: Float64Array,
): DistanceMatrix {
	return distancesOf(columns, common)(new Float64Array(common.length));
}

/**
 * Prepares columns whose answers change their people between one comparison and the next: who gave an answer to what stays the same. The function
 * that it gives puts the distances of the moment into `cells`, n squared numbers. Cost a call: see `gower`.
 */
export function distancesOf(
	columns: readonly AnswerColumn[],
	common: Float64Array,
): (cells: Float64Array) => DistanceMatrix {
	const n = columns[0]?.codes.length ?? 0;
	const row = new Float64Array(n);
	const packed = packColumns(columns);
	const tables = tableColumns(packed.rest);
	return (cells) => {
		fillPacks(packed);
		for (let i = 1; i < n; i += 1) {
			row.fill(0);
			for (const pack of packed.packs) addPacked(row, pack, i);
			addTables(row, tables, i);
			for (let j = 0; j < i; j += 1) {
				const d = (row[j] ?? 0) / (common[i * n + j] ?? 0);
				cells[i * n + j] = d;
				cells[j * n + i] = d;
			}
		}
		return { n, cells };
	};
}
