import type { SpreadOf } from './spread';

/**
 * Spread of numbers, d = |x - y|, or of rows of numbers, d = the sum of that over the columns: shares of a range, or budgets. Sorted
 * once by column; a call costs answers * columns. In sorted order, the pairs below a value inside its group need only the number
 * and the sum of the values before. Source: SPEC 2.4, 2.5, 4.3.
 */
export function lineSpread(columns: readonly (readonly number[])[]): SpreadOf {
	const sorted = columns.map(sortColumn);
	return (sizes) => {
		const seen = new Float64Array(sizes.length);
		const sums = new Float64Array(sizes.length);
		// A group's pairs count by its size: the sum needs no place of its own.
		const parts = Float64Array.from(sizes, (size) => (size > 0 ? 1 / size : 0));
		return (labels) => {
			let total = 0;
			for (const { order, values } of sorted) {
				seen.fill(0);
				sums.fill(0);
				for (let place = 0; place < order.length; place += 1) {
					const group = labels[order[place] ?? 0] ?? 0;
					const value = values[place] ?? 0;
					const before = seen[group] ?? 0;
					const sum = sums[group] ?? 0;
					total += (value * before - sum) * (parts[group] ?? 0);
					seen[group] = before + 1;
					sums[group] = sum + value;
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
