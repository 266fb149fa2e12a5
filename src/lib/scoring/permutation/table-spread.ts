import type { SpreadOf } from './spread';

/**
 * Spread of any kind of answer, from a table of the distances of the *different* answers (row by row, `kinds` squared numbers) and the
 * row of every answer. Cost a call: the square of the different answers in each group. Source: SPEC 4.1, 4.3.
 *
 * @example
 * const spread = tableSpread([0, 0, 1, 1], 2, Float64Array.of(0, 1, 1, 0));
 * exactPermutationTest(spread, [...'aabb']) // ≈ { ok: true, value: { r2: 1, ge: 2, total: 6, p: 0.333 } }
 */
export function tableSpread(
	codes: readonly number[],
	kinds: number,
	distances: Float64Array,
): SpreadOf {
	const own = Int32Array.from(codes);
	return (sizes) => {
		const counts = new Int32Array(sizes.length * kinds);
		const present = new Int32Array(kinds);
		const weights = new Float64Array(kinds);
		return (labels) => {
			counts.fill(0);
			for (let answer = 0; answer < own.length; answer += 1) {
				const cell = (labels[answer] ?? 0) * kinds + (own[answer] ?? 0);
				counts[cell] = (counts[cell] ?? 0) + 1;
			}
			let total = 0;
			for (let group = 0; group < sizes.length; group += 1) {
				let found = 0;
				for (let kind = 0; kind < kinds; kind += 1) {
					const count = counts[group * kinds + kind] ?? 0;
					if (count === 0) continue;
					present[found] = kind;
					weights[found] = count;
					found += 1;
				}
				const pairs = pairSum(distances, kinds, present, weights, found);
				if (found > 1) total += pairs / (sizes[group] ?? 1);
			}
			return total;
		};
	};
}

/** Sum of the distances of all pairs of answers of one group, from its different answers and how often each was given. */
function pairSum(
	distances: Float64Array,
	kinds: number,
	present: Int32Array,
	weights: Float64Array,
	found: number,
): number {
	let total = 0;
	for (let i = 1; i < found; i += 1) {
		const row = (present[i] ?? 0) * kinds;
		let sum = 0;
		for (let j = 0; j < i; j += 1) {
			sum += (weights[j] ?? 0) * (distances[row + (present[j] ?? 0)] ?? 0);
		}
		total += sum * (weights[i] ?? 0);
	}
	return total;
}
