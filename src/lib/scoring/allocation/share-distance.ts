/** Total variation of two budgets that are shares already: half the sum of the absolute differences, 0..1. Source: SPEC 2.4. */
export function shareDistance(a: readonly number[], b: readonly number[]): number {
	let total = 0;
	for (let option = 0; option < a.length; option += 1) {
		total += Math.abs((a[option] ?? 0) - (b[option] ?? 0));
	}
	return total / 2;
}
