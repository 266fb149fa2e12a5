import type { SpreadOf } from './spread';

/**
 * Spread of numbers, d = |x - y|, or of rows of numbers, d = the sum of that over the columns: shares of a range, or budgets. Sorted
 * once by column; a call costs answers * columns. In sorted order a value is the upper one of as many pairs of its group as came before, and
 * the lower one of the rest. Source: SPEC 2.4, 2.5, 4.3.
 *
 * @example
 * exactPermutationTest(lineSpread([[1, 1, 9, 9]]), ['a', 'a', 'b', 'b']) // ≈ { ok: true, value: { r2: 1, ge: 2, total: 6, p: 0.333 } }
 */
export function lineSpread(columns: readonly (readonly number[])[]): SpreadOf {
	const sorted = columns.map(sortColumn);
	return (sizes) => {
		const parts = Float64Array.from(sizes, (size) => (size > 0 ? 1 / size : 0));
		const starts = Float64Array.from(sizes, (size) => 1 - size);
		const balance = new Float64Array(sizes.length);
		return (labels) => {
			let total = 0;
			for (const { order, values } of sorted) {
				// Pairs below less pairs above, of the next value of each group.
				balance.set(starts);
				for (let place = 0; place < order.length; place += 1) {
					const group = labels[order[place] ?? 0] ?? 0;
					const pairs = balance[group] ?? 0;
					total += (values[place] ?? 0) * pairs * (parts[group] ?? 0);
					balance[group] = pairs + 2;
				}
			}
			return total;
		};
	};
}

function sortColumn(values: readonly number[]): {
	readonly order: Int32Array;
	readonly values: Float64Array;
} {
	const order = Int32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
	return { order, values: Float64Array.from(order, (answer) => values[answer] ?? 0) };
}
