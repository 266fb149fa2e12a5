/**
 * Ranks 1..n of the scores, lowest first; equal scores share the mean of their places. Their sum is always n(n + 1) / 2.
 * Source: SPEC 2.3.
 *
 * @example
 * midranks([10, 20, 20]) // => [1, 2.5, 2.5]
 */
export function midranks(scores: readonly number[]): readonly number[] {
	const sorted = new Float64Array(scores).sort();
	return scores.map((score) => (sorted.indexOf(score) + sorted.lastIndexOf(score)) / 2 + 1);
}
