import * as v from 'valibot';
import {
	agreeShare,
	bimodality,
	blairLacy,
	consensus,
	eijkAgreement,
	estebanRay,
	ipras,
	leikDispersion,
	ordinalDivergence,
	ordinalShape,
	rwg,
	rwgOfItems,
	wilson,
} from '$lib/scoring';
import {
	counts,
	measure,
	noParams,
	number,
	numbers,
	plain,
	rows,
	x,
	type MeasureTable,
} from './measure';

const countsWithDk = v.object({ counts: numbers, dk: v.optional(number, 0) });

/** Ordered scales: sections 1 and 4.6. */
export const ordinalMeasures: MeasureTable = {
	'ordinal.divergence': measure(counts, noParams, (input) =>
		plain(ordinalDivergence(input.counts)),
	),
	'ordinal.shape': measure(countsWithDk, noParams, (input) => ordinalShape(input.counts, input.dk)),
	'ordinal.cns': measure(counts, noParams, (input) => plain(consensus(input.counts))),
	'ordinal.vdeA': measure(counts, noParams, (input) => plain(eijkAgreement(input.counts))),
	'ordinal.leikD': measure(counts, noParams, (input) => plain(leikDispersion(input.counts))),
	'ordinal.l2': measure(counts, noParams, (input) => plain(blairLacy(input.counts))),
	'ordinal.rwg': measure(
		counts,
		v.object({ nullVariance: v.optional(number) }),
		(input, { nullVariance }) => plain(rwg(input.counts, nullVariance)),
	),
	'ordinal.rwgj': measure(v.object({ items: rows }), v.object({ K: number }), ({ items }, { K }) =>
		plain(rwgOfItems(items, K)),
	),
	'ordinal.ipras': measure(counts, noParams, (input) => plain(ipras(input.counts))),
	'ordinal.agreeShare': measure(counts, noParams, (input) => {
		const own = plain(agreeShare(input.counts));
		return own === null ? null : { ...own, meets70_15: own.meets70and15 };
	}),
	'ordinal.bimodality': measure(x, noParams, (input) => plain(bimodality(input.x))),
	'ordinal.estebanRay': measure(
		counts,
		v.object({ alpha: v.optional(number), normalised: v.optional(v.boolean()) }),
		(input, { alpha, normalised }) => plain(estebanRay(input.counts, alpha, normalised)),
	),
	'ci.wilson': measure(
		v.object({ k: number, n: number }),
		v.object({ z: v.optional(number) }),
		({ k, n }, { z }) => wilson(k, n, z),
	),
};
