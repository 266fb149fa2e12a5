import { none, some, type Result } from '../result';
import { sum } from '../sum';
import { normaliseAllocation } from './normalise';

/** Jensen-Shannon divergence of two distributions, and its root, which is a distance. */
export interface JensenShannon {
	readonly divergence: number;
	readonly distance: number;
}

/**
 * Jensen-Shannon divergence of two budgets, or of the answers of two groups: mean of the Kullback-Leibler divergences from the
 * middle of both; 0..1 in base 2. Both are normalised first; 0 log 0 = 0. An empty one: no result. Biased upward for few answers.
 * Source: Lin 1991; SPEC 2.4, 4.2.
 *
 * @example
 * jensenShannon([100, 0], [0, 100]) // => { ok: true, value: { divergence: 1, distance: 1 } }
 */
export function jensenShannon(
	a: readonly number[],
	b: readonly number[],
	base = 2,
): Result<JensenShannon, 'no-answers'> {
	const p = normaliseAllocation(a);
	const q = normaliseAllocation(b);
	if (p === null || q === null) return none('no-answers');
	const middle = p.map((share, option) => (share + (q[option] ?? 0)) / 2);
	const nats = (kullbackLeibler(p, middle) + kullbackLeibler(q, middle)) / 2;
	const divergence = Math.max(0, nats / Math.log(base));
	return some({ divergence, distance: Math.sqrt(divergence) });
}

function kullbackLeibler(from: readonly number[], to: readonly number[]): number {
	return sum(from.map((share, i) => (share > 0 ? share * Math.log(share / (to[i] ?? 1)) : 0)));
}
