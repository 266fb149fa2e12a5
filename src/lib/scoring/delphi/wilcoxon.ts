import { config } from '../config';
import { midranks } from '../ranking/midranks';

/** Whether the same people answer higher or lower than before. */
export interface Wilcoxon {
	/** People whose answer changed. */
	readonly n: number;
	/** Sum of the midranks of those who went up. */
	readonly V: number;
	/** Exact two-sided chance; 1 when nobody changed. */
	readonly p: number;
}

/**
 * Wilcoxon's signed-rank test of later less earlier answers of the same people, in the same order: no change is dropped, equal changes
 * share their midrank, and the chance is that of all 2^n signs, counted by sums instead of one by one. Cost n cubed at worst.
 * Not significant is no proof of stability. Source: Wilcoxon 1945; SPEC 7.4.
 *
 * @example
 * wilcoxon([1, 2, 3, 2, 1], [3, 3, 4, 4, 4]) // ≈ { n: 5, V: 15, p: 0.063 }
 */
export function wilcoxon(earlier: readonly number[], later: readonly number[]): Wilcoxon {
	const changes = earlier
		.map((before, person) => (later[person] ?? before) - before)
		.filter((change) => Math.abs(change) > config.slack);
	const n = changes.length;
	const ranks = midranks(levelled(changes.map(Math.abs)));
	let V = 0;
	for (const [person, rank] of ranks.entries()) if ((changes[person] ?? 0) > 0) V += rank;
	return { n, V, p: n === 0 ? 1 : twoSided(ranks, V) };
}

/** Makes sizes that differ by rounding only the same, so that they tie. */
function levelled(sizes: readonly number[]): readonly number[] {
	const sorted = [...new Set(sizes)].sort((a, b) => a - b);
	const level = new Map<number, number>();
	let last = Number.NEGATIVE_INFINITY;
	for (const size of sorted) {
		if (size - last > config.slack) last = size;
		level.set(size, last);
	}
	return sizes.map((size) => level.get(size) ?? size);
}

/** Twice the smaller tail of the sum over all signs; midranks are halves, so twice their sums are whole numbers. */
function twoSided(ranks: readonly number[], V: number): number {
	const doubled = ranks.map((rank) => Math.round(2 * rank));
	const top = doubled.reduce((sum, rank) => sum + rank, 0);
	const chances = new Float64Array(top + 1);
	chances[0] = 1;
	let reach = 0;
	for (const rank of doubled) {
		reach += rank;
		for (let sum = reach; sum >= 0; sum -= 1) {
			const without = chances[sum] ?? 0;
			const withRank = sum >= rank ? (chances[sum - rank] ?? 0) : 0;
			chances[sum] = (without + withRank) / 2;
		}
	}
	const smaller = Math.min(2 * V, top - 2 * V);
	return Math.min(1, 2 * chances.subarray(0, Math.round(smaller) + 1).reduce((a, b) => a + b, 0));
}
