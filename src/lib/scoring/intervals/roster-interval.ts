import type { Interval } from './wilson';

/**
 * An interval where it is known how many were asked: null when everybody answered, for then nothing is estimated; else both arms,
 * measured from the estimate, shrink by the root of the share that is missing. An estimate outside the interval counts as its
 * nearer end. Source: finite population correction (Cochran 1977); SPEC 4.6.
 *
 * @example
 * rosterInterval({ lo: 0.2, hi: 0.6 }, 0.4, 8, 10) // ≈ { lo: 0.311, hi: 0.489 }
 */
export function rosterInterval(
	{ lo, hi }: Interval,
	estimate: number,
	answered: number,
	roster: number,
): Interval | null {
	if (answered >= roster) return null;
	const center = Math.min(hi, Math.max(lo, estimate));
	const factor = Math.sqrt(1 - answered / roster);
	return { lo: center - (center - lo) * factor, hi: center + (hi - center) * factor };
}
