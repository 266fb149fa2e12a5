import { numbersMeanDistance, type NumberDistance } from '../numbers/mean-distance';
import { rangeDistance } from '../numbers/range-distance';
import { rangeShare } from '../numbers/range-share';
import { ratioDistance } from '../numbers/ratio-distance';
import { lineSpread } from '../permutation/line-spread';
import { intervalByPeople, LARGEST_ORDERED, spreadByTable, type Comparison } from './comparison';

/** Comparison of numbers or day numbers, relative to their size or as a share of the author's range. Source: SPEC 2.5. */
export function comparisonOfNumbers(kind: NumberDistance): Comparison<number> {
	const keyOf = (value: number) => value;
	const interval = intervalByPeople(
		(values: readonly number[]) => numbersMeanDistance(values, kind),
		() => LARGEST_ORDERED,
	);
	if (kind.kind === 'ratio') {
		const spread = (values: readonly number[]) => spreadByTable(values, keyOf, ratioDistance);
		return { keyOf, distance: ratioDistance, spread, interval };
	}
	const { min, max } = kind;
	return {
		keyOf,
		distance: (a, b) => rangeDistance(a, b, min, max),
		spread: (values) => lineSpread([values.map((value) => rangeShare(value, min, max))]),
		interval,
	};
}
