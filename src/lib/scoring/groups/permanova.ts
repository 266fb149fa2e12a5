import { none, some, type Result } from '../result';
import { tally } from '../tally';
import { splitByGroup, type GroupSplit } from './split';

/** The group split of a distance matrix with its sums of squares. */
export interface Permanova extends GroupSplit {
	readonly sst: number;
	readonly ssw: number;
	readonly ssb: number;
}

/**
 * One-way PERMANOVA from a symmetric matrix whose entries play the role of *squared* distances (this scorer's d does; square plain
 * distances first). `groups[i]` = label of row i. SS_T = sum over pairs d / N, SS_W the same inside each group. Cost N squared.
 * Source: Anderson 2001; SPEC 4.1, 4.7.
 *
 * @example
 * permanova([[0, 1], [1, 0]], ['a', 'b']).value.r2 // => 1
 */
export function permanova(
	squared: readonly (readonly number[])[],
	groups: readonly string[],
): Result<Permanova, 'no-answers' | 'no-variation'> {
	const N = groups.length;
	if (N === 0) return none('no-answers');
	const inside = new Map<string, number>();
	let total = 0;
	for (const [i, group] of groups.entries()) {
		for (let j = 0; j < i; j += 1) {
			const d = squared[i]?.[j] ?? 0;
			total += d;
			if (groups[j] === group) inside.set(group, (inside.get(group) ?? 0) + d);
		}
	}
	const means = [...tally(groups)].map(([group, n]) => ({
		n,
		meanDistance: (2 * (inside.get(group) ?? 0)) / n ** 2,
	}));
	const split = splitByGroup((2 * total) / N ** 2, means);
	if (!split.ok) return split;
	const { total: Ed, within, between } = split.value;
	return some({ ...split.value, sst: (Ed * N) / 2, ssw: (within * N) / 2, ssb: (between * N) / 2 });
}
