import { none, some, type Result } from '../result';
import { sum } from '../sum';
import { midranks } from './midranks';

/**
 * Spearman's rank correlation of two rows of scores, -1 reversed to 1 the same order: Pearson's correlation of midranks. Rows of
 * different length are compared over the shorter. No variation in one of them: no result. Source: Spearman 1904; SPEC 2.3.
 *
 * @example
 * spearman([1, 2, 3], [1, 3, 2]) // => { ok: true, value: 0.5 }
 */
export function spearman(
	a: readonly number[],
	b: readonly number[],
): Result<number, 'too-few' | 'no-variation'> {
	const n = Math.min(a.length, b.length);
	if (n < 2) return none('too-few');
	const center = (n + 1) / 2;
	const ranksA = midranks(a.slice(0, n)).map((rank) => rank - center);
	const ranksB = midranks(b.slice(0, n)).map((rank) => rank - center);
	const variation = sum(ranksA.map((x) => x * x)) * sum(ranksB.map((y) => y * y));
	if (variation === 0) return none('no-variation');
	return some(sum(ranksA.map((x, i) => x * (ranksB[i] ?? 0))) / Math.sqrt(variation));
}
