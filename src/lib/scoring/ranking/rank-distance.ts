/**
 * Distance of two rankings given as ranks or midranks of all options, d = 3 * sum (r - s) squared / (n cubed - n): 0 the same, 1 reversed.
 * 0 for a single option. Source: SPEC 2.3.
 *
 * @example
 * rankDistance([1, 2, 3], [3, 2, 1]) // => 1
 */
export function rankDistance(a: readonly number[], b: readonly number[]): number {
	const options = a.length;
	if (options < 2) return 0;
	let squares = 0;
	for (let option = 0; option < options; option += 1) {
		squares += ((a[option] ?? 0) - (b[option] ?? 0)) ** 2;
	}
	return (3 * squares) / (options ** 3 - options);
}
