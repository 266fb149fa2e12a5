import { config } from '../config';
import { studentQuantile } from '../distributions/student-quantile';
import type { Interval } from '../intervals/wilson';
import { none, some, type Result } from '../result';
import { sum } from '../sum';

/** How often one group is above the other. */
export interface CliffDelta {
	/** Share of pairs in which the first is above less the share in which it is below, -1..1. */
	readonly delta: number;
	/** Probability that one of the first is above one of the second, ties half: (delta + 1) / 2. */
	readonly a12: number;
	readonly size: 'negligible' | 'small' | 'medium' | 'large';
	/** 95 % interval of delta. Not defined for a group of one, or where nothing varies. */
	readonly interval: Result<Interval, 'too-few' | 'no-variation'>;
}

/**
 * Cliff's delta of two groups' ordered answers with its asymmetric interval (unbiased variance, Student's t). A group without
 * answers: no result. Cost: the product of both sizes. Source: Cliff 1996, Feng & Cliff 2004, Romano et al. 2006; SPEC 4.2.
 *
 * @example
 * cliffDelta([3, 3], [1, 1]) // ≈ { ok: true, value: { delta: 1, a12: 1, size: 'large', interval: { ok: true, value: { lo: -0.828, hi: 1 } } } }
 */
export function cliffDelta(
	x: readonly number[],
	y: readonly number[],
): Result<CliffDelta, 'no-answers'> {
	if (x.length === 0 || y.length === 0) return none('no-answers');
	const dominance = x.map((a) => y.map((b) => Math.sign(a - b)));
	const delta = sum(dominance.map(sum)) / (x.length * y.length);
	return some({
		delta,
		a12: (delta + 1) / 2,
		size: sizeOf(Math.abs(delta)),
		interval: intervalOf(dominance, delta, x.length, y.length),
	});
}

function sizeOf(delta: number): CliffDelta['size'] {
	const { negligible, small, medium } = config.cliffSizes;
	if (delta < negligible) return 'negligible';
	if (delta < small) return 'small';
	return delta < medium ? 'medium' : 'large';
}

function intervalOf(
	dominance: readonly (readonly number[])[],
	delta: number,
	nX: number,
	nY: number,
): CliffDelta['interval'] {
	if (nX < 2 || nY < 2) return none('too-few');
	// A delta of 1 has no spread of its own: it is taken one pair short of 1, and its outer end stays 1.
	const isExtreme = Math.abs(delta) === 1;
	const inner = isExtreme ? (delta * (nX * nY - 1)) / (nX * nY) : delta;
	const variance = varianceOf(dominance, inner, nX, nY);
	if (!(variance > config.slack)) return none('no-variation');
	const t = studentQuantile((1 + config.intervalLevel) / 2, nX + nY - 2);
	const spread = t * t * variance;
	const rest = 1 - inner ** 2;
	const half = Math.sqrt(spread * (rest ** 2 + spread));
	const lo = (inner - inner ** 3 - half) / (rest + spread);
	const hi = (inner - inner ** 3 + half) / (rest + spread);
	return some({ lo: delta === -1 ? -1 : lo, hi: delta === 1 ? 1 : hi });
}

function varianceOf(
	dominance: readonly (readonly number[])[],
	delta: number,
	nX: number,
	nY: number,
): number {
	const squares = (values: readonly number[]) => sum(values.map((value) => (value - delta) ** 2));
	const rowMeans = dominance.map((row) => sum(row) / nY);
	const columnMeans = Array.from(
		{ length: nY },
		(_, column) => sum(dominance.map((row) => row[column] ?? 0)) / nX,
	);
	const cells = sum(dominance.map(squares));
	const between = nY ** 2 * squares(rowMeans) + nX ** 2 * squares(columnMeans);
	return (between - cells) / (nX * nY * (nX - 1) * (nY - 1));
}
