/**
 * The largest mean distance Ed that n answers on an ordered scale can have: half at each end. Unit: share, below or at 1/2.
 * 0 for n under 2. Source: SPEC 0.
 *
 * @example
 * orderedMaximum(4) // => 0.5
 * orderedMaximum(3) // ≈ 0.444
 */
export function orderedMaximum(n: number): number {
	if (n < 2) return 0;
	return n % 2 === 0 ? 1 / 2 : (n * n - 1) / (2 * n * n);
}
