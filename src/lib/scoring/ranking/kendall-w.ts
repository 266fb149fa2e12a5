import { chiSquareTail } from '../distributions/chi-square-tail';
import { none, some, type Result } from '../result';
import { sum } from '../sum';
import { tally } from '../tally';
import { midranks } from './midranks';

/** Agreement of judges on an order. The chi-square test is rough for few judges or options: prefer a permutation. */
export interface Concordance {
	/** 0 no agreement at all, 1 everyone the same order. */
	readonly W: number;
	readonly chi2: number;
	readonly df: number;
	/** Chance of at least so much agreement if nobody cared for the order. */
	readonly p: number;
}

/**
 * Kendall's W with correction for ties: W = 12 S / (m squared (n cubed - n) - m sum (t cubed - t)). Rows are scores or ranks of n
 * options by each of m judges (lower = better), midranked here. Under two judges too few; when every judge ties everything, or
 * there is one option, there is no variation. Cost m * n log n. Source: Kendall & Babington Smith 1939; SPEC 2.3.
 */
export function kendallW(
	rows: readonly (readonly number[])[],
): Result<Concordance, 'no-answers' | 'too-few' | 'no-variation'> {
	const judges = rows.length;
	if (judges === 0) return none('no-answers');
	if (judges < 2) return none('too-few');
	const options = rows[0]?.length ?? 0;
	const sums = new Array<number>(options).fill(0);
	let ties = 0;
	for (const row of rows) {
		const ranks = midranks(row);
		ties += sum([...tally(ranks).values()].map((t) => t ** 3 - t));
		for (const [option, rank] of ranks.entries()) sums[option] = (sums[option] ?? 0) + rank;
	}
	const center = (judges * (options + 1)) / 2;
	const S = sum(sums.map((total) => (total - center) ** 2));
	const denominator = judges ** 2 * (options ** 3 - options) - judges * ties;
	if (denominator <= 0) return none('no-variation');
	const W = (12 * S) / denominator;
	const df = options - 1;
	const chi2 = judges * df * W;
	return some({ W, chi2, df, p: chiSquareTail(chi2, df) });
}
