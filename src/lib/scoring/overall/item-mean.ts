import { sum } from '../sum';
import type { ReadinessMode } from './readiness';

/** What one group adds to an item: the sum of its shares 0..1 and how many there are, 1 or more. */
export interface ReadinessPart {
	readonly sum: number;
	readonly n: number;
}

/** An item's value 0..1: the mean of its groups' means, or of all people. `parts` is not empty. Source: SPEC 7.1. */
export function itemMean(parts: readonly ReadinessPart[], mode: ReadinessMode): number {
	if (mode === 'balanced') return sum(parts.map((part) => part.sum / part.n)) / parts.length;
	return sum(parts.map((part) => part.sum)) / sum(parts.map((part) => part.n));
}
