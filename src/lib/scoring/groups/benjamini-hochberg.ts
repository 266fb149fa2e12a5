/**
 * False discovery rates of several tests, in the order given: q_(i) = smallest of p_(j) m / j over j >= i, at most 1. None for none.
 * Source: Benjamini & Hochberg 1995; SPEC 4.4.
 *
 * @example
 * benjaminiHochberg([0.01, 0.04, 0.03]) // => [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(p: readonly number[]): readonly number[] {
	const m = p.length;
	const order = p.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value);
	const q = new Array<number>(m).fill(1);
	let smallest = 1;
	for (const [place, { value, index }] of order.entries()) {
		smallest = Math.min(smallest, (value * m) / (m - place));
		q[index] = smallest;
	}
	return q;
}
