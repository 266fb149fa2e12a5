import { sum } from '../sum';

/** Points as shares of the whole, summing to 1. Null when nothing was given out, or a part is negative. Source: SPEC 2.4. */
export function normaliseAllocation(points: readonly number[]): readonly number[] | null {
	const total = sum(points);
	if (!(total > 0) || points.some((part) => part < 0)) return null;
	return points.map((part) => part / total);
}
