/**
 * The answers to one item, prepared for being split into groups again and again: from the group number of every answer, in the
 * order of the answers, the sum over groups of (distances of the pairs inside) / (size of the group). That is N / 2 times the mean
 * distance within groups, and with one group for all N / 2 times that of everybody. How often each group number occurs is fixed
 * when it is made. Source: SPEC 4.1.
 */
export interface Spread {
	(labels: Uint32Array): number;
	/** Whether the spread is at most so large, the same as by comparing it, where most labels can be told by less work. */
	readonly isAtMost?: (labels: Uint32Array, limit: number) => boolean;
}

/** Prepares answers for groups of the given sizes, which add up to the number of answers. */
export type SpreadOf = (sizes: readonly number[]) => Spread;
