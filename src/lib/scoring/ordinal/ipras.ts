import { config } from '../config';
import { quantileOfSorted } from '../numbers/quantile';
import { none, some, type Result } from '../result';
import { sum } from '../sum';
import { unrollPoints } from './unroll-points';

/** RAND/UCLA disagreement on a scale of 1 to 9. */
export interface Ipras {
	readonly p30: number;
	readonly p70: number;
	/** Interpercentile range 30-70, in scale points. */
	readonly ipr: number;
	/** Distance of the range's middle from the middle of the scale. */
	readonly ai: number;
	/** The range that so much asymmetry allows. */
	readonly ipras: number;
	/** The range is wider than allowed. */
	readonly disagreement: boolean;
	/** Range over allowed range. */
	readonly di: number;
}

/**
 * Interpercentile range adjusted for symmetry: 2.35 + 1.5 times the asymmetry index. The constants hold for 1 to 9 only. Under three
 * answers there is none. Source: Fitch et al. 2001 (RAND/UCLA manual); SPEC 1.5.
 *
 * @example
 * ipras([0, 6, 0, 0, 0]) // => { ok: true, value: { p30: 2, p70: 2, ipr: 0, ai: 1, ipras: 3.85, disagreement: false, di: 0 } }
 */
export function ipras(counts: readonly number[]): Result<Ipras, 'no-answers' | 'too-few'> {
	const n = sum(counts);
	if (n < config.minAnswersForVerdict) return none(n === 0 ? 'no-answers' : 'too-few');
	const sorted = Float64Array.from(unrollPoints(counts));
	const p30 = quantileOfSorted(sorted, 0.3);
	const p70 = quantileOfSorted(sorted, 0.7);
	const ipr = p70 - p30;
	const ai = Math.abs((counts.length + 1) / 2 - (p30 + p70) / 2);
	const allowed = config.ipras.base + config.ipras.perAsymmetry * ai;
	return some({
		p30,
		p70,
		ipr,
		ai,
		ipras: allowed,
		disagreement: ipr > allowed,
		di: ipr / allowed,
	});
}
