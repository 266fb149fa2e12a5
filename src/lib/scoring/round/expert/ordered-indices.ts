import { config } from '../../config';
import { interquartileRange } from '../../numbers/interquartile-range';
import { mean } from '../../numbers/mean';
import { variance } from '../../numbers/variance';
import { agreeShare } from '../../ordinal/agree-share';
import { bimodality } from '../../ordinal/bimodality';
import { blairLacy } from '../../ordinal/blair-lacy';
import { consensus } from '../../ordinal/consensus';
import { eijkAgreement } from '../../ordinal/eijk-agreement';
import { estebanRay } from '../../ordinal/esteban-ray';
import { ipras, type Ipras } from '../../ordinal/ipras';
import { leikDispersion } from '../../ordinal/leik-dispersion';
import { ordinalMedian } from '../../ordinal/median';
import { rwg } from '../../ordinal/rwg';
import { unrollPoints } from '../../ordinal/unroll-points';
import { mapResult, none, type Result } from '../../result';
import type { OrderedIndex } from './expert-index';
import type { ExpertValue } from './expert-value';

/**
 * Every index of sections 1.2 to 1.5, from the answers on each point of the scale as asked. RAND/UCLA is made for nine points, the skewed
 * chance answers of r_wg for five: elsewhere they are not measured. Source: SPEC 1.2-1.5.
 */
export function orderedIndices(counts: readonly number[]): readonly ExpertValue<OrderedIndex>[] {
	const points = unrollPoints(counts);
	const agreement = eijkAgreement(counts);
	const cns = consensus(counts);
	return [
		{ index: 'mean', value: mean(points) },
		{ index: 'median', value: ordinalMedian(counts) },
		{ index: 'variance', value: variance(points) },
		{ index: 'interquartile-range', value: interquartileRange(points) },
		{ index: 'consensus', value: cns },
		{ index: 'dissention', value: mapResult(cns, (value) => 1 - value) },
		{ index: 'eijk', value: agreement },
		{ index: 'eijk-polarisation', value: mapResult(agreement, (value) => (1 - value) / 2) },
		{ index: 'leik', value: leikDispersion(counts) },
		{ index: 'blair-lacy', value: blairLacy(counts) },
		...withinGroup(counts),
		...agreeing(counts),
		...appropriateness(counts),
		{ index: 'bimodality', value: bimodality(points) },
		{ index: 'esteban-ray', value: estebanRay(counts) },
	];
}

function withinGroup(counts: readonly number[]): readonly ExpertValue<OrderedIndex>[] {
	const { points, ...skewed } = config.skewedChance;
	const against = (chance: number) =>
		counts.length === points
			? mapResult(rwg(counts, chance), ({ raw }) => raw)
			: none('not-measured');
	const even = rwg(counts);
	return [
		{ index: 'rwg', value: mapResult(even, ({ raw }) => raw) },
		{ index: 'rwg-truncated', value: mapResult(even, ({ truncated }) => truncated) },
		{ index: 'rwg-slight', value: against(skewed.slight) },
		{ index: 'rwg-moderate', value: against(skewed.moderate) },
		{ index: 'rwg-heavy', value: against(skewed.heavy) },
	];
}

function agreeing(counts: readonly number[]): readonly ExpertValue<OrderedIndex>[] {
	const largest = agreeShare(counts);
	return [
		{ index: 'agree-band', value: mapResult(largest, ({ band }) => band) },
		{ index: 'agree-share', value: mapResult(largest, ({ share }) => share) },
		{ index: 'agree-low', value: mapResult(largest, ({ lo }) => lo) },
		{ index: 'agree-high', value: mapResult(largest, ({ hi }) => hi) },
		{ index: 'meets-70', value: mapResult(largest, ({ meets70 }) => meets70) },
		{ index: 'meets-70-15', value: mapResult(largest, ({ meets70and15 }) => meets70and15) },
	];
}

function appropriateness(counts: readonly number[]): readonly ExpertValue<OrderedIndex>[] {
	const range: Result<Ipras> =
		counts.length === config.ipras.points ? ipras(counts) : none('not-measured');
	return [
		{ index: 'percentile-range', value: mapResult(range, ({ ipr }) => ipr) },
		{ index: 'allowed-range', value: mapResult(range, (found) => found.ipras) },
		{ index: 'disagreement-index', value: mapResult(range, ({ di }) => di) },
	];
}
