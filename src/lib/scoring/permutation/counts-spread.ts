import type { SpreadOf } from './spread';

/**
 * Spread on an ordered scale, d = |i - j| / (K - 1), from categories 0..K-1. Cost a call: answers + groups * K. The pairs of a group
 * are counted by the steps of the scale that they straddle. Source: SPEC 1.1, 4.3.
 *
 * @example
 * exactPermutationTest(orderedSpread([0, 0, 4, 4], 5), ['a', 'a', 'b', 'b']) // ≈ { ok: true, value: { r2: 1, ge: 2, total: 6, p: 0.333 } }
 */
export function orderedSpread(codes: readonly number[], categories: number): SpreadOf {
	return (sizes) => {
		const tally = tallyOf(codes, categories, sizes.length);
		const steps = Math.max(1, categories - 1);
		return (labels) => {
			const counts = tally(labels);
			let total = 0;
			for (let group = 0; group < sizes.length; group += 1) {
				const size = sizes[group] ?? 0;
				let below = 0;
				let crossings = 0;
				for (let code = 0; code < categories - 1; code += 1) {
					below += counts[group * categories + code] ?? 0;
					crossings += below * (size - below);
				}
				if (size > 0) total += crossings / size;
			}
			return total / steps;
		};
	};
}

/**
 * Spread of unordered alternatives, d = 1 where two differ, from categories 0..K-1. Cost a call: answers + groups * K. Source: SPEC 2.1, 4.3.
 *
 * @example
 * exactPermutationTest(choiceSpread([0, 0, 1, 1], 2), ['a', 'a', 'b', 'b']) // ≈ { ok: true, value: { r2: 1, ge: 2, total: 6, p: 0.333 } }
 */
export function choiceSpread(codes: readonly number[], categories: number): SpreadOf {
	return (sizes) => {
		const tally = tallyOf(codes, categories, sizes.length);
		return (labels) => {
			const counts = tally(labels);
			let total = 0;
			for (let group = 0; group < sizes.length; group += 1) {
				const size = sizes[group] ?? 0;
				let same = 0;
				for (let code = 0; code < categories; code += 1) {
					same += (counts[group * categories + code] ?? 0) ** 2;
				}
				if (size > 0) total += (size * size - same) / (2 * size);
			}
			return total;
		};
	};
}

/** Counts answers by group and category; the table is the same one at every call. */
function tallyOf(
	codes: readonly number[],
	categories: number,
	groups: number,
): (labels: Uint32Array) => Int32Array {
	const own = Int32Array.from(codes);
	const counts = new Int32Array(groups * categories);
	return (labels) => {
		counts.fill(0);
		for (let answer = 0; answer < own.length; answer += 1) {
			const cell = (labels[answer] ?? 0) * categories + (own[answer] ?? 0);
			counts[cell] = (counts[cell] ?? 0) + 1;
		}
		return counts;
	};
}
