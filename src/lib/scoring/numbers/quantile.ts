import { none, some, type Result } from '../result';

/**
 * Quantile with linear interpolation, in the unit of the values; they need not be sorted. Type 7: h = (n - 1) p; type 6:
 * h = (n + 1) p - 1 kept within the data. `p` 0..1. No values: no result. Source: Hyndman & Fan 1996; SPEC 0.
 *
 * @example
 * quantile([1, 2, 3, 4], 0.25) // => { ok: true, value: 1.75 }
 */
export function quantile(
	values: readonly number[],
	p: number,
	type: 6 | 7 = 7,
): Result<number, 'no-answers'> {
	if (values.length === 0) return none('no-answers');
	return some(quantileOfSorted(new Float64Array(values).sort(), p, type));
}

/** The same of values already in ascending order, at least one. */
export function quantileOfSorted(sorted: Float64Array, p: number, type: 6 | 7 = 7): number {
	const last = sorted.length - 1;
	const wanted = type === 7 ? last * p : (last + 2) * p - 1;
	const place = Math.min(last, Math.max(0, wanted));
	const lower = sorted[Math.floor(place)] ?? 0;
	const upper = sorted[Math.ceil(place)] ?? 0;
	return lower + (place - Math.floor(place)) * (upper - lower);
}
