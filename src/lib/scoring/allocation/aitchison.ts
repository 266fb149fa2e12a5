import { none, some, type Result } from '../result';
import { sum } from '../sum';
import { normaliseAllocation } from './normalise';

/**
 * Aitchison distance of two budgets: Euclidean distance of their centred log-ratios, from 0 up. A zero makes it undefined, so it
 * needs `delta`, which replaces zeros (others shrink accordingly) and on which the result then depends: expert view only.
 * Source: Aitchison 1986, Martin-Fernandez 2003; SPEC 2.4.
 *
 * @example
 * aitchison([50, 50], [80, 20]) // ≈ { ok: true, value: 0.98 }
 */
export function aitchison(
	a: readonly number[],
	b: readonly number[],
	delta?: number,
): Result<number, 'no-answers' | 'not-measured'> {
	const p = normaliseAllocation(a);
	const q = normaliseAllocation(b);
	if (p === null || q === null) return none('no-answers');
	const from = centredLogRatios(p, delta);
	const to = centredLogRatios(q, delta);
	if (from === null || to === null) return none('not-measured');
	return some(Math.sqrt(sum(from.map((ratio, i) => (ratio - (to[i] ?? 0)) ** 2))));
}

/**
 * Logarithms of shares less their mean; zeros are replaced by `delta` first. Null where there is a zero and no `delta`. Source: Aitchison
 * 1986; SPEC 2.4.
 */
function centredLogRatios(
	shares: readonly number[],
	delta: number | undefined,
): readonly number[] | null {
	const zeros = shares.filter((share) => share === 0).length;
	if (zeros > 0 && delta === undefined) return null;
	const gap = delta ?? 0;
	const logs = shares.map((share) => Math.log(share === 0 ? gap : share * (1 - zeros * gap)));
	const center = sum(logs) / logs.length;
	return logs.map((log) => log - center);
}
