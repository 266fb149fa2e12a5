import { incompleteBeta } from './incomplete-beta';

/**
 * Quantile of Student's t with `df` (whole, at least 1) degrees of freedom for a probability between 1/2 and 1, by halving the interval of
 * its distribution function until nothing is left to halve. Source: Abramowitz & Stegun 26.7.1.
 *
 * @example
 * studentQuantile(0.975, 10) // ≈ 2.228
 */
export function studentQuantile(probability: number, df: number): number {
	const tail = 2 * (1 - probability);
	let low = 0;
	let high = 1;
	while (bothTails(high, df) > tail) high *= 2;
	for (let middle = high / 2; middle > low && middle < high; middle = (low + high) / 2) {
		if (bothTails(middle, df) > tail) low = middle;
		else high = middle;
	}
	return high;
}

/** Probability that t is at least this far from 0 on either side. */
function bothTails(t: number, df: number): number {
	return incompleteBeta(df / (df + t * t), df / 2, 1 / 2);
}
