/**
 * The largest mean distance Ed that n answers over K unordered alternatives can have: spread as evenly as they go. 0 for n
 * under 2 or a single alternative. Holds for choices, sets and budgets. Source: SPEC 0.
 *
 * @example
 * unorderedMaximum(4, 2) // => 0.5
 */
export function unorderedMaximum(n: number, alternatives: number): number {
	if (n < 2 || alternatives < 2) return 0;
	const each = Math.floor(n / alternatives);
	const over = n % alternatives;
	const same = (alternatives - over) * each ** 2 + over * (each + 1) ** 2;
	return 1 - same / n ** 2;
}
