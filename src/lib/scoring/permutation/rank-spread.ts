import { groupMembers } from './group-members';
import type { SpreadOf } from './spread';

/**
 * Spread of rankings, d = 3 * sum (r - s) squared / (n cubed - n), from one row of ranks a person: the squared distances of the pairs
 * of a group are its size times the squares less the squared sums. Cost a call: answers * options. Source: SPEC 2.3, 4.3.
 *
 * @example
 * exactPermutationTest(rankSpread([[1, 2], [1, 2], [2, 1], [2, 1]]), [...'aabb']) // ≈ { ok: true, value: { r2: 1, ge: 2, total: 6, p: 0.333 } }
 */
export function rankSpread(rows: readonly (readonly number[])[]): SpreadOf {
	const options = rows[0]?.length ?? 0;
	const center = (options + 1) / 2;
	const columns = Array.from({ length: options }, (_, option) =>
		Float64Array.from(rows, (row) => (row[option] ?? center) - center),
	);
	const squares = rows.reduce(
		(sum, row) => row.reduce((total, rank) => total + (rank - center) ** 2, sum),
		0,
	);
	const scale = options < 2 ? 0 : 3 / (options ** 3 - options);
	return (sizes) => {
		const membersOf = groupMembers(sizes);
		return (labels) => {
			const { starts, members } = membersOf(labels);
			let total = squares;
			for (let group = 0; group < sizes.length; group += 1) {
				const [from, to] = [starts[group] ?? 0, starts[group + 1] ?? 0];
				let squaredSums = 0;
				for (const column of columns) squaredSums += sumOf(column, members, from, to) ** 2;
				if (to > from) total -= squaredSums / (to - from);
			}
			return total * scale;
		};
	};
}

function sumOf(column: Float64Array, members: Uint32Array, from: number, to: number): number {
	let sum = 0;
	for (let place = from; place < to; place += 1) sum += column[members[place] ?? 0] ?? 0;
	return sum;
}
