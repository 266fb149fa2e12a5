import { sum } from '../sum';

/**
 * Mean distance Ed of answers on an ordered scale, d = |i - j| / (K - 1), from counts: 2 * sum F_k (1 - F_k) / (K - 1).
 * `counts[k]` = answers in category k + 1 of the scale *as asked*. 0 for no answers or a scale of one point. Exactly 0 when all
 * are the same. Cost O(K). Source: SPEC 0, 1.1.
 *
 * @example
 * ordinalMeanDistance([2, 0, 2]) // => 0.5
 */
export function ordinalMeanDistance(counts: readonly number[]): number {
	const n = sum(counts);
	const steps = counts.length - 1;
	if (n === 0 || steps < 1) return 0;
	let below = 0;
	let crossings = 0;
	for (const count of counts) {
		below += count;
		crossings += below * (n - below);
	}
	return (2 * crossings) / (n * n * steps);
}
