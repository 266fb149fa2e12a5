import { mutualInformation } from '../../groups/mutual-information';
import { wilson } from '../../intervals/wilson';
import type { Bin } from '../../kinds/distribution';
import { entropy, normalisedEntropy } from '../../nominal/entropy';
import { iqv } from '../../nominal/iqv';
import { mapResult, none, some, type Result } from '../../result';
import { sum } from '../../sum';
import type { ItemScore } from '../item-score';
import { countsOf, binsOf } from './bins-of';
import type { ChoiceIndex } from './expert-index';
import type { ExpertValue } from './expert-value';

/** Indices of one choice among options as asked. Source: SPEC 2.1, 4.1. */
export function nominalIndices({
	distribution,
	groups,
}: Pick<ItemScore, 'distribution' | 'groups'>): readonly ExpertValue<ChoiceIndex>[] {
	const counts = countsOf(distribution);
	const mutual = mutualInformation(groups.map((group) => countsOf(group.distribution)));
	return [
		{ index: 'modal-share', value: topShare(counts) },
		{ index: 'iqv', value: iqv(counts) },
		{ index: 'entropy', value: normalisedEntropy(counts) },
		{ index: 'mutual-information', value: mapResult(mutual, ({ M }) => M) },
		{ index: 'mutual-share', value: mutual.ok ? mutual.value.H : mutual },
	];
}

/** Indices of names, of which there is no fixed number. Source: SPEC 2.6. */
export function entityIndices({
	distribution,
}: Pick<ItemScore, 'distribution'>): readonly ExpertValue<ChoiceIndex>[] {
	const counts = countsOf(distribution);
	const named = counts.filter((count) => count > 0).length;
	return [
		{ index: 'modal-share', value: topShare(counts) },
		{ index: 'distinct', value: named === 0 ? none('no-answers') : some(named) },
		{ index: 'name-entropy', value: named === 0 ? none('no-answers') : some(entropy(counts)) },
	];
}

/**
 * The share of those who answered that took each option, with Wilson's interval; several may be ticked where the item allows it. Nobody
 * answered: no result. Source: SPEC 2.2, 4.6.
 */
export function optionIndices({
	distribution,
	counts: { answered },
}: Pick<ItemScore, 'distribution' | 'counts'>): readonly ExpertValue<ChoiceIndex>[] {
	return binsOf(distribution).flatMap(({ label, count }: Bin) => {
		const share = answered === 0 ? none('no-answers') : some(count / answered);
		const interval = mapResult(share, () => wilson(count, answered));
		return [
			{ index: 'option-share', option: label, value: share },
			{ index: 'option-low', option: label, value: mapResult(interval, ({ lo }) => lo) },
			{ index: 'option-high', option: label, value: mapResult(interval, ({ hi }) => hi) },
		] as const;
	});
}

function topShare(counts: readonly number[]): Result<number> {
	const n = sum(counts);
	return n === 0 ? none('no-answers') : some(Math.max(...counts) / n);
}
