import { normaliseAllocation } from '../allocation/normalise';
import { shareDistance } from '../allocation/share-distance';
import { rangeDistance } from '../numbers/range-distance';
import { midranks } from '../ranking/midranks';
import { rankDistance } from '../ranking/rank-distance';
import { jaccardDistance } from '../sets/jaccard-distance';
import { answerColumn, type AnswerColumn } from './answer-column';

/**
 * Unordered choices: 1 where two differ. Source: SPEC 2.1, 5.
 *
 * @example
 * [...choiceColumn(['x', 'y', null]).codes] // => [0, 1, 2]
 */
export function choiceColumn(
	values: readonly (string | number | null)[],
	weight?: number,
): AnswerColumn {
	return answerColumn(
		values,
		(value) => value,
		() => 1,
		weight,
	);
}

/**
 * Scale points or numbers, as a share of the scale or range as asked, clamped to it. Source: SPEC 1.1, 2.5, 5.
 *
 * @example
 * [...rangeColumn([1, 5], { min: 1, max: 5 }).distances] // => [0, 1, 0, 1, 0, 0, 0, 0, 0]
 */
export function rangeColumn(
	values: readonly (number | null)[],
	{ min, max }: { readonly min: number; readonly max: number },
	weight?: number,
): AnswerColumn {
	const distance = (a: number, b: number) => rangeDistance(a, b, min, max);
	return answerColumn(values, (value) => value, distance, weight);
}

/**
 * Sets of options: Jaccard distance; an empty set is an answer. Source: SPEC 2.2, 5.
 *
 * @example
 * [...setColumn([new Set(['a', 'b']), new Set(['b', 'a'])]).codes] // => [0, 0]
 */
export function setColumn(
	values: readonly (ReadonlySet<string | number> | null)[],
	weight?: number,
): AnswerColumn {
	const keyOf = (set: ReadonlySet<string | number>) =>
		JSON.stringify([...set].map((option) => JSON.stringify(option)).sort());
	return answerColumn(values, keyOf, jaccardDistance, weight);
}

/**
 * Budgets as points per option: share that must move; one that gave nothing out is no answer. Source: SPEC 2.4, 5.
 *
 * @example
 * [...allocationColumn([[50, 50], [1, 1], null]).codes] // => [0, 0, 1]
 */
export function allocationColumn(
	rows: readonly (readonly number[] | null)[],
	weight?: number,
): AnswerColumn {
	const shares = rows.map((row) => (row === null ? null : normaliseAllocation(row)));
	return answerColumn(shares, JSON.stringify, shareDistance, weight);
}

/**
 * Rankings as scores or ranks of all options, lower = better. Source: SPEC 2.3, 5.
 *
 * @example
 * [...rankingColumn([[1, 2], [2, 1]]).codes] // => [0, 1]
 */
export function rankingColumn(
	rows: readonly (readonly number[] | null)[],
	weight?: number,
): AnswerColumn {
	const ranks = rows.map((row) => (row === null ? null : midranks(row)));
	return answerColumn(ranks, JSON.stringify, rankDistance, weight);
}
