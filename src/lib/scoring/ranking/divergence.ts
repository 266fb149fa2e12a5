import type { Divergence } from '../divergence';
import { some, type Result } from '../result';
import { concordanceOfRanks } from './kendall-w';
import { rankingMeanDistance } from './mean-distance';
import { midranks } from './midranks';

/**
 * How far apart respondents' rankings are: D = 1 - Kendall's W, 0..1 (without ties exactly the mean distance over one half);
 * `U` = mean distance of two people, 0 the same order, 1 reversed. Rows are scores or ranks of all options, lower = better,
 * midranked here. Under two rankings there is no divergence; if everybody ties everything there is no variation to judge.
 * Source: SPEC 2.3.
 *
 * @example
 * rankingDivergence([[1, 2, 3], [3, 2, 1]]) // => { ok: true, value: { D: 1, U: 1, Ed: 0.5, n: 2 } }
 */
export function rankingDivergence(
	rows: readonly (readonly number[])[],
): Result<Divergence, 'no-answers' | 'too-few' | 'no-variation'> {
	return divergenceOfRanks(rows.map(midranks));
}

/** The same for rows that are midranks already. Cost respondents times options. */
export function divergenceOfRanks(
	rows: readonly (readonly number[])[],
): Result<Divergence, 'no-answers' | 'too-few' | 'no-variation'> {
	const W = concordanceOfRanks(rows);
	if (!W.ok) return W;
	const n = rows.length;
	const Ed = rankingMeanDistance(rows);
	const D = Math.min(1, Math.max(0, 1 - W.value));
	return some({ D, U: (Ed * n) / (n - 1), Ed, n });
}
