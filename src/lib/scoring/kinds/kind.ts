import type { AnswerValue } from '$lib/questionnaires';
import type { Divergence } from '../divergence';
import type { Result } from '../result';
import type { Shape } from '../shape';
import type { Comparison } from './comparison';
import type { Distribution } from './distribution';

/** Divergence of one item, of any kind. */
export interface ItemDivergence extends Divergence {
	/**
	 * How far apart two different people are on average, in the item's own unit: scale points, steps between yes, partly and no,
	 * the unit of a number, days, points of 100. Null for kinds without one: choices, sets, rankings, names.
	 */
	readonly gap: number | null;
}

/** Where a group stands on an item whose answers have an order. */
export interface Level {
	/** Mean scale point (yes 1, partly 2, no 3); median of numbers; median day number of dates. */
	readonly value: number;
	/** The same on the way from one end to the other, 0..1: first point 0, last point 1; no 0, yes 1; ends of the range. */
	readonly position: number;
}

/**
 * What the scorer needs to know about one kind of answer; it knows nothing about people. From the distance alone follow
 * divergence and group split, the same for every kind. Source: SPEC 0.
 */
export interface Kind<Value> {
	/** The value in the form this kind computes with; null when it does not fit the item. */
	readonly read: (answer: AnswerValue) => Value | null;
	/** Mean distance Ed, 0 for no values; null for a kind that is not measured. */
	readonly meanDistance: ((values: readonly Value[]) => number) | null;
	/** Null for a kind that is not measured. */
	readonly comparison: Comparison<Value> | null;
	readonly divergence: (values: readonly Value[]) => Result<ItemDivergence>;
	/** From the values, the don't-knows and the divergence of the values; null for a kind that is not measured. */
	readonly shape: (
		values: readonly Value[],
		dk: number,
		divergence: Result<ItemDivergence>,
	) => Shape | null;
	/** `not-measured` for kinds without an order. */
	readonly level: (values: readonly Value[]) => Result<Level>;
	/** One answer's place on the way from one end to the other, 0..1; null for kinds without an order. */
	readonly position: (value: Value) => number | null;
	/** Fixes bins and options from all values, then draws any part of them. */
	readonly draw: (all: readonly Value[]) => (values: readonly Value[]) => Distribution;
}
