import { columnSums } from './column-sums';
import { entropy } from '../nominal/entropy';
import { none, some, type Result } from '../result';
import { sum } from '../sum';

/** How much the choices tell about the group. `M` in nats, `H` its share of the entropy of all choices. */
export interface MutualInformation {
	readonly M: number;
	readonly H: Result<number, 'no-variation'>;
}

/**
 * Entropy form of the group split for unordered choices, from `counts[group][option]`: M = entropy of all less the mean entropy
 * inside groups. Nobody: no result; all the same: no share. Source: Theil & Finizza 1971; SPEC 4.1.
 *
 * @example
 * mutualInformation([[2, 0], [0, 2]]) // ≈ { ok: true, value: { M: 0.693, H: { ok: true, value: 1 } } }
 */
export function mutualInformation(
	counts: readonly (readonly number[])[],
): Result<MutualInformation, 'no-answers'> {
	const all = columnSums(counts);
	const N = sum(all);
	if (N === 0) return none('no-answers');
	const total = entropy(all);
	const within = sum(counts.map((row) => (sum(row) / N) * entropy(row)));
	const M = Math.max(0, total - within);
	return some({ M, H: total > 0 ? some(M / total) : none('no-variation') });
}
