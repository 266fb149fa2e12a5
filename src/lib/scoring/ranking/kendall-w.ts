import { chiSquareTail } from '../distributions/chi-square-tail';
import { none, some, type Result } from '../result';
import { midranks } from './midranks';

/** Agreement of judges on an order. The chi-square test is rough for few judges or options: prefer a permutation. */
export interface Concordance {
	/** 0 no agreement at all, 1 everyone the same order. */
	readonly W: number;
	readonly chi2: number;
	readonly df: number;
	/** p-value: probability of at least so much agreement if nobody cared for the order. */
	readonly p: number;
}

/**
 * Kendall's W with correction for ties: W = 12 S / (m squared (n cubed - n) - m sum (t cubed - t)). Rows are scores or ranks of n
 * options by each of m judges (lower = better), midranked here. Under two judges too few; when every judge ties everything, or
 * there is one option, there is no variation. Cost m * n log n. Source: Kendall & Babington Smith 1939; SPEC 2.3.
 *
 * @example
 * kendallW([[1, 2, 3], [1, 2, 3], [3, 2, 1]]) // ≈ { ok: true, value: { W: 0.111, chi2: 0.667, df: 2, p: 0.717 } }
 */
export function kendallW(
	rows: readonly (readonly number[])[],
): Result<Concordance, 'no-answers' | 'too-few' | 'no-variation'> {
	const W = concordanceOfRanks(rows.map(midranks));
	if (!W.ok) return W;
	return some({ W: W.value, ...concordanceTest(W.value, rows.length, rows[0]?.length ?? 0) });
}

/** The chi-square test of a W of so many judges over so many options, two at least. Source: Kendall & Babington Smith 1939; SPEC 2.3. */
export function concordanceTest(
	W: number,
	judges: number,
	options: number,
): Pick<Concordance, 'chi2' | 'df' | 'p'> {
	const df = options - 1;
	const chi2 = judges * df * W;
	return { chi2, df, p: chiSquareTail(chi2, df) };
}

/**
 * Kendall's W of rows that are midranks already. The tie correction needs no ties counted: a judge's sum (t cubed - t) is what the
 * squares of the midranks lack of those of an untied order, times 12. Cost m * n.
 */
export function concordanceOfRanks(
	rows: readonly (readonly number[])[],
): Result<number, 'no-answers' | 'too-few' | 'no-variation'> {
	const judges = rows.length;
	if (judges === 0) return none('no-answers');
	if (judges < 2) return none('too-few');
	const options = rows[0]?.length ?? 0;
	const center = (options + 1) / 2;
	const sums = new Array<number>(options).fill(0);
	let squares = 0;
	for (const row of rows) {
		for (let option = 0; option < options; option += 1) {
			const offset = (row[option] ?? center) - center;
			sums[option] = (sums[option] ?? 0) + offset;
			squares += offset * offset;
		}
	}
	if (squares === 0) return none('no-variation');
	const S = sums.reduce((total, value) => total + value * value, 0);
	return some(S / (judges * squares));
}
