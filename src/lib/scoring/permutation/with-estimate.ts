import type { Spread } from './spread';

/** A quick number that is never farther from a spread than `error`. */
export interface Estimate {
	readonly of: (labels: Uint32Array) => number;
	readonly error: number;
}

/**
 * A spread that is compared with a limit by its estimate, and computed itself only where the estimate is too near to tell: the same
 * answers, rounding included, as without. The estimate is made when it is first needed. Source: SPEC 4.3.
 */
export function withEstimate(exact: (labels: Uint32Array) => number, make: () => Estimate): Spread {
	let estimate: Estimate | null = null;
	return Object.assign((labels: Uint32Array) => exact(labels), {
		isAtMost: (labels: Uint32Array, limit: number) => {
			estimate ??= make();
			const near = estimate.of(labels);
			if (near + estimate.error < limit) return true;
			return near - estimate.error > limit ? false : exact(labels) <= limit;
		},
	});
}
