import * as v from 'valibot';
import {
	aitchison,
	allocationDivergence,
	entityDivergence,
	interquartileRange,
	iqv,
	jaccardDistance,
	jensenShannon,
	kendallW,
	medianDeviation,
	nominalDivergence,
	nominalShape,
	normalisedEntropy,
	normaliseName,
	numbersDivergence,
	quantile,
	quartileDispersion,
	rankingDivergence,
	setsDivergence,
	spearman,
	totalVariation,
} from '$lib/scoring';
import {
	counts,
	judges,
	measure,
	noParams,
	number,
	numbers,
	pairOfNumbers,
	plain,
	quantileType,
	rows,
	text,
	x,
	type MeasureTable,
} from './measure';

const countsWithDk = v.object({ counts: numbers, dk: v.optional(number, 0) });
const numberDistance = v.variant('kind', [
	v.object({ kind: v.literal('ratio') }),
	v.object({ kind: v.literal('range'), min: number, max: number }),
]);

/** Kinds other than ordered scales: sections 2 and 6.2. */
export const kindMeasures: MeasureTable = {
	'nominal.divergence': measure(counts, noParams, (input) =>
		plain(nominalDivergence(input.counts)),
	),
	'nominal.shape': measure(countsWithDk, noParams, (input) => nominalShape(input.counts, input.dk)),
	'nominal.iqv': measure(counts, noParams, (input) => plain(iqv(input.counts))),
	'nominal.entropyNorm': measure(counts, noParams, (input) =>
		plain(normalisedEntropy(input.counts)),
	),
	'numbers.quantile': measure(
		x,
		v.object({ p: number, ...quantileType.entries }),
		(input, { p, type }) => plain(quantile(input.x, p, type)),
	),
	'numbers.qcd': measure(x, quantileType, (input, { type }) =>
		plain(quartileDispersion(input.x, type)),
	),
	'numbers.iqr': measure(x, quantileType, (input, { type }) =>
		plain(interquartileRange(input.x, type)),
	),
	'numbers.mad': measure(x, noParams, (input) => plain(medianDeviation(input.x))),
	'numbers.divergence': measure(x, numberDistance, (input, distance) =>
		plain(numbersDivergence(input.x, distance)),
	),
	'sets.jaccardDistance': measure(
		v.object({ a: v.array(v.unknown()), b: v.array(v.unknown()) }),
		noParams,
		({ a, b }) => jaccardDistance(new Set(a), new Set(b)),
	),
	'sets.divergence': measure(
		v.object({ sets: rows }),
		v.object({ options: number }),
		({ sets }, { options }) => {
			const asSets = sets.map((set) => new Set(set));
			return plain(setsDivergence(asSets, options));
		},
	),
	'ranking.kendallW': measure(judges, noParams, (input) => plain(kendallW(input.rows))),
	'ranking.spearman': measure(pairOfNumbers, noParams, ({ a, b }) => plain(spearman(a, b))),
	'ranking.divergence': measure(judges, noParams, (input) => plain(rankingDivergence(input.rows))),
	'allocation.tv': measure(pairOfNumbers, noParams, ({ a, b }) => plain(totalVariation(a, b))),
	'allocation.jsd': measure(
		pairOfNumbers,
		v.object({ base: v.optional(number) }),
		({ a, b }, { base }) => plain(jensenShannon(a, b, base)),
	),
	'allocation.aitchison': measure(
		pairOfNumbers,
		v.object({ delta: v.optional(number) }),
		({ a, b }, { delta }) => plain(aitchison(a, b, delta)),
	),
	'allocation.divergence': measure(judges, noParams, (input) =>
		plain(allocationDivergence(input.rows)),
	),
	'entity.divergence': measure(v.object({ labels: v.array(text) }), noParams, ({ labels }) =>
		plain(entityDivergence(countKeys(labels))),
	),
	'names.normalize': measure(v.object({ s: text }), noParams, ({ s }) => normaliseName(s)),
};

function countKeys(labels: readonly string[]): readonly number[] {
	const counts = new Map<string, number>();
	for (const key of labels.map(normaliseName)) counts.set(key, (counts.get(key) ?? 0) + 1);
	return [...counts.values()];
}
