import { respondentBootstrap } from '../intervals/respondent-bootstrap';
import { smoothBootstrap } from '../intervals/smooth-bootstrap';
import type { Interval } from '../intervals/wilson';
import type { LeaveOut } from '../leave-out/leave-out';
import { answerColumn } from '../people/answer-column';
import { tableSpread } from '../permutation/table-spread';
import type { SpreadOf } from '../permutation/spread';
import { none, type Result } from '../result';

/** How the answers of one kind are compared with each other: what tests, intervals and the map of people need of it. */
export interface Comparison<Value> {
	/** The same for equal values, different for others. */
	readonly keyOf: (value: Value) => string | number;
	/** 0 the same .. 1. */
	readonly distance: (a: Value, b: Value) => number;
	/** Prepares values for being split into groups again and again. */
	readonly spread: (values: readonly Value[]) => SpreadOf;
	/** Prepares values for having some of them left out again and again. */
	readonly leaveOut: (values: readonly Value[]) => LeaveOut;
	/** 95 % interval of the divergence of a large population. Same seed and values, same interval. */
	readonly interval: (values: readonly Value[], seed: string) => Result<Interval>;
}

/** Spread of any kind, from the distances of its different values: for kinds without a short cut. */
export function spreadByTable<Value>(
	values: readonly Value[],
	keyOf: (value: Value) => string | number,
	distance: (a: Value, b: Value) => number,
): SpreadOf {
	const { codes, kinds, distances } = answerColumn(values, keyOf, distance);
	return tableSpread([...codes], kinds, distances);
}

/** The largest mean distance of a large population where answers lie on a line: half of it at each end. Source: SPEC 0. */
export const LARGEST_ORDERED = 1 / 2;

/** The largest mean distance of a large population that spreads evenly over so many alternatives. Source: SPEC 0. */
export function largestUnordered(alternatives: number): number {
	return alternatives < 2 ? 1 : 1 - 1 / alternatives;
}

/**
 * Interval by drawing people, for kinds without fixed categories, in the unit of the divergence: of the mean distance over the largest
 * that a large population can have. Needs eight answers. Source: SPEC 4.6.
 */
export function intervalByPeople<Value>(
	meanDistance: (values: readonly Value[]) => number,
	largestOf: (values: readonly Value[]) => number,
): Comparison<Value>['interval'] {
	return (values, seed) => {
		if (values.length === 0) return none('no-answers');
		const largest = largestOf(values);
		return respondentBootstrap(values, (drawn) => meanDistance(drawn) / largest, seed);
	};
}

/** Interval by smoothed shares, for kinds with categories as asked. Needs three answers. Source: SPEC 4.6. */
export function intervalByCounts<Value>(
	count: (values: readonly Value[]) => readonly number[],
	kind: 'ordinal' | 'nominal',
): Comparison<Value>['interval'] {
	return (values, seed) => smoothBootstrap(count(values), kind, seed);
}
