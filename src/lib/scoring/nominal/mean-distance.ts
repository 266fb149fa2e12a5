import { sum } from '../sum';

/**
 * Mean distance Ed of unordered choices, d = 1 where two differ: 1 - sum p_k squared. 0 for no answers, exactly 0 when all are
 * the same. Cost O(K). Source: SPEC 2.1.
 *
 * @example
 * nominalMeanDistance([2, 2]) // => 0.5
 */
export function nominalMeanDistance(counts: readonly number[]): number {
	const n = sum(counts);
	if (n === 0) return 0;
	return (n * n - sum(counts.map((count) => count * count))) / (n * n);
}
