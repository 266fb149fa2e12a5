import { unreachable } from '$lib/faults';
import { pairwiseMean } from '../pairwise-mean';
import { tally } from '../tally';
import { meanDifference } from './mean-difference';
import { rangeShare } from './range-share';
import { ratioDistance } from './ratio-distance';

/** How two numbers are compared: relative to their size, or as a share of the author's range. SPEC 2.5. */
export type NumberDistance =
	| { readonly kind: 'ratio' }
	| { readonly kind: 'range'; readonly min: number; readonly max: number };

/**
 * Mean distance Ed of numbers. Range: sorts once, n log n. Ratio: the square of the number of different values. Source: SPEC 2.5.
 */
export function numbersMeanDistance(values: readonly number[], distance: NumberDistance): number {
	switch (distance.kind) {
		case 'range':
			return meanDifference(values.map((value) => rangeShare(value, distance.min, distance.max)));
		case 'ratio': {
			const counts = tally(values);
			return pairwiseMean([...counts.keys()], [...counts.values()], ratioDistance);
		}
		default:
			return unreachable(distance);
	}
}
