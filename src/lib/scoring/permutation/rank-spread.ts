import type { SpreadOf } from './spread';

/**
 * Spread of rankings, d = 3 * sum (r - s) squared / (n cubed - n), from one row of ranks a person: the squared distances of the pairs
 * of a group are its size times the squares less the squared sums. Cost a call: answers * options. Source: SPEC 2.3, 4.3.
 */
export function rankSpread(rows: readonly (readonly number[])[]): SpreadOf {
	const options = rows[0]?.length ?? 0;
	const center = (options + 1) / 2;
	const offsets = Float64Array.from(rows.flatMap((row) => row.map((rank) => rank - center)));
	const squares = Float64Array.from(rows, (row) =>
		row.reduce((sum, rank) => sum + (rank - center) ** 2, 0),
	);
	const scale = options < 2 ? 0 : 3 / (options ** 3 - options);
	return (sizes) => {
		const sums = new Float64Array(sizes.length * options);
		return (labels) => {
			sums.fill(0);
			let total = 0;
			for (let answer = 0; answer < rows.length; answer += 1) {
				const from = (labels[answer] ?? 0) * options;
				total += squares[answer] ?? 0;
				for (let option = 0; option < options; option += 1) {
					const offset = offsets[answer * options + option] ?? 0;
					sums[from + option] = (sums[from + option] ?? 0) + offset;
				}
			}
			for (let group = 0; group < sizes.length; group += 1) {
				let squaredSums = 0;
				for (let option = 0; option < options; option += 1) {
					squaredSums += (sums[group * options + option] ?? 0) ** 2;
				}
				if (squaredSums > 0) total -= squaredSums / (sizes[group] ?? 1);
			}
			return total * scale;
		};
	};
}
