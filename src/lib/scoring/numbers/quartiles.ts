import type { Quartiles } from '../kinds/distribution';
import { none, some, type Result } from '../result';
import { quantile } from './quantile';

/** Smallest, type-7 quartiles and largest of a row of numbers, in their unit. No values: no result. Source: SPEC 0, 2.5. */
export function quartiles(values: readonly number[]): Result<Quartiles, 'no-answers'> {
	const [min, first, median, third, max] = [0, 0.25, 0.5, 0.75, 1].map((p) => quantile(values, p));
	if (!min?.ok || !first?.ok || !median?.ok || !third?.ok || !max?.ok) return none('no-answers');
	return some({
		min: min.value,
		first: first.value,
		median: median.value,
		third: third.value,
		max: max.value,
	});
}
