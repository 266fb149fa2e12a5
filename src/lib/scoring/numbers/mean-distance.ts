import { unreachable } from '$lib/faults';
import { meanDifference } from './mean-difference';
import { rangeShare } from './range-share';

/** How two numbers are compared: relative to their size, or as a share of the author's range. SPEC 2.5. */
export type NumberDistance =
	| { readonly kind: 'ratio' }
	| { readonly kind: 'range'; readonly min: number; readonly max: number };

/**
 * Mean distance Ed of numbers. Range: sorts once, n log n. Ratio: the square of the number of different values. Source: SPEC 2.5.
 *
 * @example
 * numbersMeanDistance([10, 30], { kind: 'ratio' }) // => 0.25
 */
export function numbersMeanDistance(values: readonly number[], distance: NumberDistance): number {
	switch (distance.kind) {
		case 'range':
			return meanDifference(values.map((value) => rangeShare(value, distance.min, distance.max)));
		case 'ratio':
			return ratioMean(values);
		default:
			return unreachable(distance);
	}
}

/** By the definition of `ratioDistance`, equal values once. */
function ratioMean(values: readonly number[]): number {
	const n = values.length;
	const sorted = new Float64Array(values).sort();
	const weights = new Float64Array(n);
	let kinds = 0;
	for (let place = 0; place < n; place += 1) {
		const value = sorted[place] ?? 0;
		if (kinds === 0 || sorted[kinds - 1] !== value) kinds += 1;
		sorted[kinds - 1] = value;
		weights[kinds - 1] = (weights[kinds - 1] ?? 0) + 1;
	}
	let total = 0;
	for (let i = 1; i < kinds; i += 1) {
		const value = sorted[i] ?? 0;
		let sum = 0;
		for (let j = 0; j < i; j += 1) {
			const other = sorted[j] ?? 0;
			// Different values are never both 0.
			sum += ((weights[j] ?? 0) * (value - other)) / (Math.abs(value) + Math.abs(other));
		}
		total += sum * (weights[i] ?? 0);
	}
	return n === 0 ? 0 : (2 * total) / (n * n);
}
