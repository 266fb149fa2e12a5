/**
 * In how many ways answers can be dealt to groups of the given sizes, n! / (n_1! n_2! ...), and the least p-value that an exact test
 * can give: a perfect split, counted once for each way to exchange groups of equal size. `ways` beyond 2^53 are rounded, in the end
 * infinite.
 */
export interface Arrangements {
	readonly ways: number;
	readonly leastPValue: number;
}

/**
 * Counts the arrangements. 2 + 2 answers: 6 ways, least p-value 1/3. Source: SPEC 4.3, 4.5.
 *
 * @example
 * arrangementsOf([2, 2]) // ≈ { ways: 6, leastPValue: 0.333 }
 */
export function arrangementsOf(sizes: readonly number[]): Arrangements {
	let ways = 1;
	let dealt = 0;
	for (const size of sizes) {
		for (let place = 1; place <= size; place += 1) {
			dealt += 1;
			ways = (ways * dealt) / place;
		}
	}
	const present = sizes.filter((size) => size > 0);
	let exchanges = 1;
	present.forEach((size, index) => {
		exchanges *= present.slice(0, index + 1).filter((other) => other === size).length;
	});
	return { ways, leastPValue: exchanges / ways };
}
