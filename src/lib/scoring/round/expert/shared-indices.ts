import { mapResult, none, some } from '../../result';
import type { ItemScore } from '../item-score';
import type { SharedIndex } from './expert-index';
import type { ExpertValue } from './expert-value';

/** Divergence in its forms, and how it splits between groups. Kinds without a unit have no gap. Source: SPEC 0, 4.1. */
export function sharedIndices({
	divergence,
	split,
}: Pick<ItemScore, 'divergence' | 'split'>): readonly ExpertValue<SharedIndex>[] {
	const gap = divergence.ok ? divergence.value.gap : null;
	const noGap = divergence.ok ? none('not-measured') : divergence;
	return [
		{ index: 'divergence', value: mapResult(divergence, ({ D }) => D) },
		{ index: 'mean-distance', value: mapResult(divergence, ({ Ed }) => Ed) },
		{ index: 'unbiased-distance', value: mapResult(divergence, ({ U }) => U) },
		{ index: 'gap', value: gap === null ? noGap : some(gap) },
		{ index: 'between', value: mapResult(split, (parts) => parts.between) },
		{ index: 'within', value: mapResult(split, (parts) => parts.within) },
		{ index: 'r2', value: mapResult(split, ({ r2 }) => r2) },
		{ index: 'r2adj', value: split.ok ? split.value.r2adj : split },
		{ index: 'pseudo-f', value: split.ok ? split.value.F : split },
	];
}
