import { config } from '../../config';
import { coefficientOfVariation } from '../../delphi/coefficient-of-variation';
import { wilson } from '../../intervals/wilson';
import { interquartileRange } from '../../numbers/interquartile-range';
import { mean } from '../../numbers/mean';
import { median } from '../../numbers/median';
import { medianDeviation } from '../../numbers/median-deviation';
import { agreeShare } from '../../ordinal/agree-share';
import { consensus } from '../../ordinal/consensus';
import { eijkAgreement } from '../../ordinal/eijk-agreement';
import { ipras, type Ipras } from '../../ordinal/ipras';
import { leikDispersion } from '../../ordinal/leik-dispersion';
import { ordinalMedian } from '../../ordinal/median';
import { rwg } from '../../ordinal/rwg';
import { unrollPoints } from '../../ordinal/unroll-points';
import { concordanceTest } from '../../ranking/kendall-w';
import { mapResult, none, some, type Result } from '../../result';
import { sum } from '../../sum';
import type { ItemScore } from '../item-score';
import type { ExpertValue } from './expert-value';

/** The indices of everybody's answers to one item, from what its score shows. */
type KindIndices = (score: ItemScore) => readonly ExpertValue[];

/** Indices of everybody's answers: those that follow from the distance alone, then those of the kind. Source: SPEC 0, 1.2-1.5, 2, 4.1. */
export function kindIndices(score: ItemScore): readonly ExpertValue[] {
	return [distances, ...INDICES_OF_KIND[score.item.kind]].flatMap((indices) => indices(score));
}

const distances: KindIndices = ({ divergence, split }) => {
	const gap = divergence.ok ? divergence.value.gap : null;
	const noGap = divergence.ok ? none('not-measured') : divergence;
	return [
		{ index: 'divergence', value: mapResult(divergence, ({ D }) => D) },
		{ index: 'unbiased-distance', value: mapResult(divergence, ({ U }) => U) },
		{ index: 'gap', value: gap === null ? noGap : some(gap) },
		{ index: 'r2', value: mapResult(split, ({ r2 }) => r2) },
		{ index: 'r2adj', value: split.ok ? split.value.r2adj : split },
	];
};

/** RAND/UCLA is made for nine points: elsewhere it is not measured. Source: SPEC 1.2-1.5. */
const scale: KindIndices = (score) => {
	const counts = countsOf(score);
	const points = unrollPoints(counts);
	const agreeing = agreeShare(counts);
	const isNine = counts.length === config.ipras.points;
	const range: Result<Ipras> = isNine ? ipras(counts) : none('not-measured');
	return [
		{ index: 'mean', value: mean(points) },
		{ index: 'median', value: ordinalMedian(counts) },
		{ index: 'interquartile-range', value: interquartileRange(points) },
		{ index: 'agree-share', value: mapResult(agreeing, ({ share }) => share), interval: agreeing },
		{ index: 'rwg', value: mapResult(rwg(counts), ({ raw }) => raw) },
		{ index: 'consensus', value: consensus(counts) },
		{ index: 'eijk', value: eijkAgreement(counts) },
		{ index: 'leik', value: leikDispersion(counts) },
		{ index: 'disagreement-index', value: mapResult(range, ({ di }) => di) },
	];
};

/** Of names there is no fixed number, of options there is. Source: SPEC 2.1, 2.6. */
const choice: KindIndices = (score) => {
	const counts = countsOf(score);
	return [{ index: 'modal-share', value: shareOf(Math.max(0, ...counts), sum(counts)) }];
};

const names: KindIndices = (score) => {
	const named = countsOf(score).filter((count) => count > 0).length;
	return [{ index: 'distinct', value: named === 0 ? none('no-answers') : some(named) }];
};

/** The share of those who answered that took each option; several may be ticked where the item allows it. Source: SPEC 2.2, 4.6. */
const options: KindIndices = ({ distribution, counts: { answered } }) =>
	binsOf(distribution).map(({ label, count }) => {
		const value = shareOf(count, answered);
		const interval = mapResult(value, () => wilson(count, answered));
		return { index: 'option-share', option: label, value, interval };
	});

/** Agreement on the order, then the median rank of each option. D is 1 less W. Source: SPEC 2.3. */
const ranking: KindIndices = ({ divergence, distribution }) => {
	const ranked = distribution.form === 'ranks' ? distribution.options : [];
	const p = mapResult(divergence, ({ D, n }) => concordanceTest(1 - D, n, ranked.length).p);
	return [
		{ index: 'kendall-w', value: mapResult(divergence, ({ D }) => 1 - D) },
		{ index: 'kendall-p', value: p },
		...ranked.map(({ label, ranks }): ExpertValue => {
			const option = { kind: 'text', text: label } as const;
			return { index: 'rank-median', option, value: mapResult(ranks, (five) => five.median) };
		}),
	];
};

/** Numbers and day numbers. What divides by size is made only for amounts with a true zero, so never for dates. Source: SPEC 2.5, 7.4. */
const amounts: KindIndices = ({ item, distribution }) => {
	const values = 'values' in distribution ? distribution.values : [];
	const isRatio = item.kind === 'number' && item.distance === 'ratio';
	return [
		{ index: 'mean', value: mean(values) },
		{ index: 'median', value: median(values) },
		{ index: 'interquartile-range', value: interquartileRange(values) },
		{ index: 'median-deviation', value: medianDeviation(values) },
		{ index: 'variation', value: isRatio ? coefficientOfVariation(values) : none('not-measured') },
	];
};

const INDICES_OF_KIND: Readonly<Record<ItemScore['item']['kind'], readonly KindIndices[]>> = {
	scale: [scale],
	'yes-partly-no': [scale, options],
	single: [choice, options],
	multiple: [options],
	entity: [choice, names],
	ranking: [ranking],
	allocation: [],
	number: [amounts],
	date: [amounts],
	text: [],
};

/** The bars of a distribution; none where it has another form. */
export function binsOf(distribution: ItemScore['distribution']) {
	return 'bins' in distribution ? distribution.bins : [];
}

/** How many answers each bar has. */
export function countsOf({ distribution }: Pick<ItemScore, 'distribution'>): readonly number[] {
	return binsOf(distribution).map(({ count }) => count);
}

function shareOf(count: number, answered: number): Result<number> {
	return answered === 0 ? none('no-answers') : some(count / answered);
}
