import type { Item } from '$lib/questionnaires';
import { jensenShannon } from '../allocation/jensen-shannon';
import { mutualInformation } from '../groups/mutual-information';
import type { Distribution } from '../kinds/distribution';
import { withKind } from '../kinds/with-kind';
import { entropy, normalisedEntropy } from '../nominal/entropy';
import { iqv } from '../nominal/iqv';
import { interquartileRange } from '../numbers/interquartile-range';
import { mean } from '../numbers/mean';
import { median } from '../numbers/median';
import { medianDeviation } from '../numbers/median-deviation';
import { quartileDispersion } from '../numbers/quartile-dispersion';
import { variance } from '../numbers/variance';
import { agreeShare } from '../ordinal/agree-share';
import { bimodality } from '../ordinal/bimodality';
import { blairLacy } from '../ordinal/blair-lacy';
import { consensus } from '../ordinal/consensus';
import { eijkAgreement } from '../ordinal/eijk-agreement';
import { estebanRay } from '../ordinal/esteban-ray';
import { ipras } from '../ordinal/ipras';
import { leikDispersion } from '../ordinal/leik-dispersion';
import { ordinalMedian } from '../ordinal/median';
import { rwg } from '../ordinal/rwg';
import { unrollPoints } from '../ordinal/unroll-points';
import { kendallW } from '../ranking/kendall-w';
import { guardPeople } from '../privacy/guard-people';
import { none, some, type Reason, type Result } from '../result';
import { coefficientOfVariation } from '../delphi/coefficient-of-variation';
import { valueOf } from './given-values';
import type { ItemScore } from './item-score';
import type { ItemContext } from './score-item';
import type { ItemAnswer } from './scoring-input';

/** Every published index of an item, by what it is called here. Words, meaning and source belong to the report. */
export type ExpertIndex =
	| 'divergence'
	| 'mean-distance'
	| 'unbiased-distance'
	| 'gap'
	| 'between'
	| 'within'
	| 'r2'
	| 'r2adj'
	| 'pseudo-f'
	| 'mean'
	| 'median'
	| 'variance'
	| 'interquartile-range'
	| 'consensus'
	| 'eijk'
	| 'leik'
	| 'blair-lacy'
	| 'rwg'
	| 'agree-share'
	| 'disagreement-index'
	| 'bimodality'
	| 'esteban-ray'
	| 'modal-share'
	| 'iqv'
	| 'entropy'
	| 'mutual-information'
	| 'kendall-w'
	| 'kendall-p'
	| 'median-deviation'
	| 'quartile-dispersion'
	| 'variation'
	| 'jensen-shannon'
	| 'distinct';

/** An index with its value, or the reason why there is none. */
export type ExpertValue = readonly [index: ExpertIndex, value: Result<number>];

/**
 * Every index of sections 1.2 to 1.5, 2 and 4.1 that is made for the kind of the item, in a fixed order; those of Krippendorff's
 * alpha are of a section, see `sectionAlpha`. Where answers are anonymous, of too few nothing is told. Cost: as one item's score. Source: SPEC 1.2-1.5, 2, 4.1.
 */
export function expertIndices(
	score: ItemScore,
	people: readonly ItemAnswer[],
	context: Pick<ItemContext, 'entityNames' | 'least'>,
): readonly ExpertValue[] {
	const { item } = score;
	const { entityNames, least } = context;
	if (item.kind === 'text') return [];
	const shown =
		least === undefined ? { people } : guardPeople(item, people, { entityNames, least });
	return [...sharedIndices(score), ...ownIndices(score, shown.people, context)];
}

function sharedIndices({ divergence, split }: ItemScore): readonly ExpertValue[] {
	const gap = divergence.ok ? divergence.value.gap : null;
	return [
		['divergence', map(divergence, ({ D }) => D)],
		['mean-distance', map(divergence, ({ Ed }) => Ed)],
		['unbiased-distance', map(divergence, ({ U }) => U)],
		['gap', divergence.ok ? (gap === null ? none('not-measured') : some(gap)) : divergence],
		['between', map(split, (parts) => parts.between)],
		['within', map(split, (parts) => parts.within)],
		['r2', map(split, ({ r2 }) => r2)],
		['r2adj', split.ok ? split.value.r2adj : split],
		['pseudo-f', split.ok ? split.value.F : split],
	];
}

function ownIndices(
	score: ItemScore,
	people: readonly ItemAnswer[],
	context: Pick<ItemContext, 'entityNames'>,
): readonly ExpertValue[] {
	const { item, distribution } = score;
	const counts = countsOf(distribution);
	switch (item.kind) {
		case 'scale':
		case 'yes-partly-no':
			return ordinalIndices(counts);
		case 'single':
			return nominalIndices(counts, score);
		case 'entity':
			return entityIndices(counts);
		case 'ranking':
			return rankingIndices(valuesOf(item, people, context));
		case 'number':
		case 'date':
			return numberIndices(item, 'values' in distribution ? distribution.values : []);
		case 'allocation':
			return [['jensen-shannon', meanJensenShannon(valuesOf(item, people, context))]];
		case 'multiple':
		case 'text':
			return [];
	}
}

function ordinalIndices(counts: readonly number[]): readonly ExpertValue[] {
	const points = unrollPoints(counts);
	const isNine = counts.length === 9;
	return [
		['mean', mean(points)],
		['median', ordinalMedian(counts)],
		['variance', variance(points)],
		['interquartile-range', interquartileRange(points)],
		['consensus', consensus(counts)],
		['eijk', eijkAgreement(counts)],
		['leik', leikDispersion(counts)],
		['blair-lacy', blairLacy(counts)],
		['rwg', map(rwg(counts), ({ raw }) => raw)],
		['agree-share', map(agreeShare(counts), ({ share }) => share)],
		['disagreement-index', isNine ? map(ipras(counts), ({ di }) => di) : none('not-measured')],
		['bimodality', bimodality(points)],
		['esteban-ray', estebanRay(counts)],
	];
}

function nominalIndices(counts: readonly number[], { groups }: ItemScore): readonly ExpertValue[] {
	const byGroup = groups.map(({ distribution }) => countsOf(distribution));
	return [
		['modal-share', topShare(counts)],
		['iqv', iqv(counts)],
		['entropy', normalisedEntropy(counts)],
		['mutual-information', map(mutualInformation(byGroup), ({ M }) => M)],
	];
}

function entityIndices(counts: readonly number[]): readonly ExpertValue[] {
	const named = counts.filter((count) => count > 0).length;
	return [
		['modal-share', topShare(counts)],
		['distinct', named === 0 ? none('no-answers') : some(named)],
		['entropy', named === 0 ? none('no-answers') : some(entropy(counts))],
	];
}

function rankingIndices(rows: readonly (readonly number[])[]): readonly ExpertValue[] {
	const concordance = kendallW(rows);
	return [
		['kendall-w', map(concordance, ({ W }) => W)],
		['kendall-p', map(concordance, ({ p }) => p)],
	];
}

/** A date has no true zero, so what divides by its size is not made for it. */
function numberIndices(item: Item, values: readonly number[]): readonly ExpertValue[] {
	const isRatio = item.kind === 'number' && item.distance === 'ratio';
	return [
		['mean', mean(values)],
		['median', median(values)],
		['interquartile-range', interquartileRange(values)],
		['median-deviation', medianDeviation(values)],
		['quartile-dispersion', isRatio ? quartileDispersion(values) : none('not-measured')],
		['variation', isRatio ? coefficientOfVariation(values) : none('not-measured')],
	];
}

/** The mean Jensen-Shannon distance of two budgets. */
function meanJensenShannon(rows: readonly (readonly number[])[]): Result<number> {
	if (rows.length < 2) return none(rows.length === 0 ? 'no-answers' : 'too-few');
	let total = 0;
	rows.forEach((row, index) => {
		for (const other of rows.slice(0, index)) {
			const apart = jensenShannon(row, other);
			if (apart.ok) total += apart.value.distance;
		}
	});
	return some(total / ((rows.length * (rows.length - 1)) / 2));
}

function topShare(counts: readonly number[]): Result<number> {
	const n = counts.reduce((sum, count) => sum + count, 0);
	return n === 0 ? none('no-answers') : some(Math.max(...counts) / n);
}

/** The rows of numbers that rankings and budgets are. */
function valuesOf(
	item: Item,
	people: readonly ItemAnswer[],
	{ entityNames }: Pick<ItemContext, 'entityNames'>,
): readonly (readonly number[])[] {
	return withKind(item, entityNames, (kind) =>
		people.flatMap((person) => {
			const value: unknown = valueOf(kind, person);
			return isRow(value) ? [value] : [];
		}),
	);
}

function isRow(value: unknown): value is readonly number[] {
	return Array.isArray(value) && value.every((entry) => typeof entry === 'number');
}

function countsOf(distribution: Distribution): readonly number[] {
	return 'bins' in distribution ? distribution.bins.map(({ count }) => count) : [];
}

function map<From, Why extends Reason>(
	result: Result<From, Why>,
	change: (value: From) => number,
): Result<number> {
	return result.ok ? some(change(result.value)) : result;
}
