import { rangeShare } from './range-share';

/**
 * Distance of two numbers as a share of the author's range, both clamped to it first. Unit: share, 0..1. Source: SPEC 2.5.
 *
 * @example
 * rangeDistance(2, 4, 0, 10) // => 0.2
 */
export function rangeDistance(x: number, y: number, min: number, max: number): number {
	return Math.abs(rangeShare(x, min, max) - rangeShare(y, min, max));
}
