import { divergenceOf } from '../divergence';
import { distinctRows } from '../leave-out/distinct-rows';
import type { LeaveOut } from '../leave-out/leave-out';
import { lineRows } from '../leave-out/line-rows';
import { pairsLeaveOut } from '../leave-out/pairs-leave-out';
import { numbersMeanDistance, type NumberDistance } from '../numbers/mean-distance';
import { rangeDistance } from '../numbers/range-distance';
import { rangeShare } from '../numbers/range-share';
import { ratioDistance } from '../numbers/ratio-distance';
import { orderedMaximum } from '../ordered-maximum';
import { lineSpread } from '../permutation/line-spread';
import { ratioSpread } from '../permutation/ratio-spread';
import { intervalByPeople, LARGEST_ORDERED, type Comparison } from './comparison';

/** Comparison of numbers or day numbers, relative to their size or as a share of the author's range. Source: SPEC 2.5. */
export function comparisonOfNumbers(kind: NumberDistance): Comparison<number> {
	const keyOf = (value: number) => value;
	const meanDistance = (values: readonly number[]) => numbersMeanDistance(values, kind);
	const interval = intervalByPeople(meanDistance, () => LARGEST_ORDERED);
	const leaveOut =
		(rowsOf: (values: readonly number[]) => Float64Array) =>
		(values: readonly number[]): LeaveOut =>
			pairsLeaveOut({
				values,
				rows: rowsOf(values),
				meanDistance,
				divergence: (n, mean) => divergenceOf(n, mean, orderedMaximum(n)),
			});
	if (kind.kind === 'ratio') {
		const rowsOf = (values: readonly number[]) => distinctRows(values, keyOf, ratioDistance);
		return {
			keyOf,
			distance: ratioDistance,
			spread: ratioSpread,
			leaveOut: leaveOut(rowsOf),
			interval,
		};
	}
	const { min, max } = kind;
	const shares = (values: readonly number[]) => values.map((value) => rangeShare(value, min, max));
	return {
		keyOf,
		distance: (a, b) => rangeDistance(a, b, min, max),
		spread: (values) => lineSpread([shares(values)]),
		leaveOut: leaveOut((values) => lineRows([shares(values)], values.length)),
		interval,
	};
}
