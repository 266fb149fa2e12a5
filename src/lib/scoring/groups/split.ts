import { none, some, type Result } from '../result';
import { sum } from '../sum';

/** How much of the disagreement on one item lies between groups rather than inside them. */
export interface GroupSplit {
	/** Share of the disagreement between groups, 0..1. By luck alone it is (G - 1) / (N - 1) on average. */
	readonly r2: number;
	/** The share less what luck gives; may be negative (shown as 0). Not defined when each answer is a group of its own. */
	readonly r2adj: Result<number, 'too-few'>;
	/** What is split and its two parts, in units of `maximum`: `total` = `between` + `within`. */
	readonly total: number;
	readonly between: number;
	readonly within: number;
	/** Pseudo-F of a one-way PERMANOVA. Not defined without spread inside groups, or with one group. */
	readonly F: Result<number, 'too-few' | 'no-variation'>;
}

/** The answers of one group: how many, and their mean distance Ed. */
export interface GroupMean {
	readonly n: number;
	readonly meanDistance: number;
}

/**
 * Splits the mean distance of all answers into a part between and a part within groups, for any distance of this scorer: within =
 * sum (n_g / N) Ed_g. With the largest possible mean as `maximum` the parts add up to the headline D. Groups without answers do not count. No answers, or nobody differs: no result. Ordinal: Reardon's 2009
 * ordinal variation ratio; nominal: Goodman & Kruskal's tau; any: PERMANOVA's R squared (Anderson 2001). Source: SPEC 4.1.
 *
 * @example
 * const groups = [{ n: 2, meanDistance: 0 }, { n: 2, meanDistance: 0 }];
 * splitByGroup(0.5, groups).value.between // => 0.5
 */
export function splitByGroup(
	total: number,
	groups: readonly GroupMean[],
	maximum = 1,
): Result<GroupSplit, 'no-answers' | 'no-variation'> {
	const present = groups.filter(({ n }) => n > 0);
	const N = sum(present.map(({ n }) => n));
	const G = present.length;
	if (N === 0) return none('no-answers');
	if (!(total > 0)) return none('no-variation');
	const within = sum(present.map(({ n, meanDistance }) => (n / N) * meanDistance));
	const between = Math.max(0, total - within);
	const r2 = between / total;
	return some({
		r2,
		r2adj: N > G ? some(1 - ((1 - r2) * (N - 1)) / (N - G)) : none('too-few'),
		total: total / maximum,
		between: between / maximum,
		within: within / maximum,
		F: pseudoF(between, within, N, G),
	});
}

function pseudoF(
	between: number,
	within: number,
	N: number,
	G: number,
): Result<number, 'too-few' | 'no-variation'> {
	if (G < 2 || N <= G) return none('too-few');
	if (!(within > 0)) return none('no-variation');
	return some(between / (G - 1) / (within / (N - G)));
}
