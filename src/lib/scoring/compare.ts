import { config } from './config';

/** Whether a computed number reaches a threshold, rounding aside. SPEC 0. */
export function atLeast(value: number, threshold: number): boolean {
	return value >= threshold - config.slack;
}

/** Whether a computed number stays within a threshold, rounding aside. SPEC 0. */
export function atMost(value: number, threshold: number): boolean {
	return value <= threshold + config.slack;
}

/** Whether a computed number is under a threshold by more than rounding. SPEC 0. */
export function isBelow(value: number, threshold: number): boolean {
	return value < threshold - config.slack;
}
