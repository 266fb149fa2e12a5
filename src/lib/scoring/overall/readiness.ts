import { none, some, type Result } from '../result';
import { sum } from '../sum';
import { itemMean, type ReadinessPart } from './item-mean';

/** One group's answers to one item that counts: the sum of their shares 0..1, how many, and how many are missing. */
export interface ReadinessGroup {
	readonly sum: number;
	readonly answered: number;
	/** Asked, neither answered nor "not my area": don't know, skipped, not answered yet. */
	readonly missing: number;
}

/** One item that counts towards readiness. */
export interface ReadinessItem<Dimension extends string = string> {
	readonly dimension: Dimension;
	readonly weight: number;
	readonly groups: readonly ReadinessGroup[];
}

/** Each group the same weight, or each person. */
export type ReadinessMode = 'balanced' | 'head-count';

/** A level of readiness, 0..1. */
export interface ReadinessLevel {
	/** From what was answered; never lowered for missing answers. */
	readonly level: Result<number, 'no-answers'>;
	/** The level if everything missing were as bad, and as good, as possible. */
	readonly lo: Result<number, 'no-answers'>;
	readonly hi: Result<number, 'no-answers'>;
	/** Weighted share of the answers that could be there. */
	readonly coverage: Result<number, 'no-answers'>;
}

/** Readiness of one dimension (a section of the questionnaire). */
export interface DimensionReadiness<Dimension extends string = string> extends ReadinessLevel {
	readonly dimension: Dimension;
}

/** Readiness over all dimensions. */
export interface Readiness<Dimension extends string = string> extends ReadinessLevel {
	/** In order of first appearance. */
	readonly dimensions: readonly DimensionReadiness<Dimension>[];
	/** The lowest dimension that has a level; of equal ones the first by name. Null when none has. */
	readonly weakest: Dimension | null;
}

/**
 * How ready people say things are: weighted mean over items inside a dimension, plain mean over dimensions. An item's value is
 * the mean of its groups' means (`balanced`) or of all people. No imputation: what is missing only widens lo..hi, and a group or
 * dimension without an answer enters only there. Unit: share, 0..1. Source: SPEC 7.1.
 *
 * @example
 * const groups = [{ sum: 3, answered: 4, missing: 1 }];
 * readiness([{ dimension: 'goals', weight: 1, groups }], 'balanced').level // => { ok: true, value: 0.75 }
 */
export function readiness<Dimension extends string>(
	items: readonly ReadinessItem<Dimension>[],
	mode: ReadinessMode,
): Readiness<Dimension> {
	const names = [...new Set(items.map(({ dimension }) => dimension))];
	const dimensions = names.map((dimension) => {
		const inside = items.filter((item) => item.dimension === dimension);
		return { dimension, ...levelOf(inside, mode) };
	});
	return {
		level: meanOf(dimensions.map(({ level }) => level)),
		lo: meanOf(dimensions.map(({ lo }) => lo)),
		hi: meanOf(dimensions.map(({ hi }) => hi)),
		coverage: coverageOf(items),
		dimensions,
		weakest: weakestOf(dimensions),
	};
}

function levelOf(items: readonly ReadinessItem[], mode: ReadinessMode): ReadinessLevel {
	const asAnswered = ({ sum, answered }: ReadinessGroup) => ({ sum, n: answered });
	const allBad = (group: ReadinessGroup) => ({ sum: group.sum, n: asked(group) });
	const allGood = (group: ReadinessGroup) => ({
		sum: group.sum + group.missing,
		n: asked(group),
	});
	return {
		level: weightedMean(items, mode, asAnswered),
		lo: weightedMean(items, mode, allBad),
		hi: weightedMean(items, mode, allGood),
		coverage: coverageOf(items),
	};
}

function weightedMean(
	items: readonly ReadinessItem[],
	mode: ReadinessMode,
	count: (group: ReadinessGroup) => ReadinessPart,
): Result<number, 'no-answers'> {
	let total = 0;
	let weights = 0;
	for (const { weight, groups } of items) {
		const parts = groups.map(count).filter(({ n }) => n > 0);
		if (parts.length === 0) continue;
		total += weight * itemMean(parts, mode);
		weights += weight;
	}
	return weights > 0 ? some(total / weights) : none('no-answers');
}

function coverageOf(items: readonly ReadinessItem[]): Result<number, 'no-answers'> {
	let answered = 0;
	let eligible = 0;
	for (const { weight, groups } of items) {
		answered += weight * sum(groups.map((group) => group.answered));
		eligible += weight * sum(groups.map(asked));
	}
	return eligible > 0 ? some(answered / eligible) : none('no-answers');
}

function asked({ answered, missing }: ReadinessGroup): number {
	return answered + missing;
}

function meanOf(levels: readonly Result<number, 'no-answers'>[]): Result<number, 'no-answers'> {
	const values = levels.flatMap((level) => (level.ok ? [level.value] : []));
	return values.length > 0 ? some(sum(values) / values.length) : none('no-answers');
}

function weakestOf<Dimension extends string>(
	dimensions: readonly DimensionReadiness<Dimension>[],
): Dimension | null {
	let weakest: { dimension: Dimension; level: number } | null = null;
	for (const { dimension, level } of dimensions) {
		if (!level.ok) continue;
		const isLower =
			weakest === null ||
			level.value < weakest.level ||
			(level.value === weakest.level && dimension < weakest.dimension);
		if (isLower) weakest = { dimension, level: level.value };
	}
	return weakest?.dimension ?? null;
}
