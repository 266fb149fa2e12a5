import * as v from 'valibot';
import {
	alignment,
	allocationDivergence,
	entityDivergence,
	jaccardDistance,
	kendallW,
	nominalDivergence,
	nominalShape,
	nominalSplit,
	normaliseName,
	numbersDivergence,
	ordinalDivergence,
	ordinalShape,
	ordinalSplit,
	pairEnergy,
	permanova,
	quantile,
	rankingDivergence,
	readiness,
	setsDivergence,
	spearman,
	totalVariation,
	type Result,
} from '$lib/scoring';
import { alignmentItems, questionnaire, readinessItems } from './overall-input';

const number = v.number();
const numbers = v.array(number);
const rows = v.array(numbers);
const text = v.string();

type Measure = (input: unknown, params: unknown) => unknown;

/** One measure: what it reads, and how the library computes it. */
function measure<Input, Params>(
	inputSchema: v.GenericSchema<unknown, Input>,
	paramsSchema: v.GenericSchema<unknown, Params>,
	compute: (input: Input, params: Params) => unknown,
): Measure {
	return (input, params) => compute(v.parse(inputSchema, input), v.parse(paramsSchema, params));
}

const noParams = v.object({});
const counts = v.object({ counts: numbers });
const countsWithDk = v.object({ counts: numbers, dk: v.optional(number, 0) });
const countsByGroup = v.object({ counts: rows });
const x = v.object({ x: numbers });
const quantileType = v.optional(v.picklist([6, 7]), 7);
const pairOfNumbers = v.object({ a: numbers, b: numbers });
const judges = v.object({ rows });

/** A result as the vectors write it: the value, or null. */
function plain<Value>(result: Result<Value>): Value | null {
	return result.ok ? result.value : null;
}

const MEASURES: ReadonlyMap<string, Measure> = new Map<string, Measure>([
	[
		'ordinal.divergence',
		measure(counts, noParams, (input) => plain(ordinalDivergence(input.counts))),
	],
	[
		'ordinal.shape',
		measure(countsWithDk, noParams, (input) => ordinalShape(input.counts, input.dk)),
	],
	[
		'nominal.shape',
		measure(countsWithDk, noParams, (input) => nominalShape(input.counts, input.dk)),
	],
	[
		'nominal.divergence',
		measure(counts, noParams, (input) => plain(nominalDivergence(input.counts))),
	],
	[
		'numbers.quantile',
		measure(x, v.object({ p: number, type: quantileType }), (input, { p, type }) =>
			plain(quantile(input.x, p, type)),
		),
	],
	[
		'numbers.divergence',
		measure(
			x,
			v.variant('kind', [
				v.object({ kind: v.literal('ratio') }),
				v.object({ kind: v.literal('range'), min: number, max: number }),
			]),
			(input, distance) => plain(numbersDivergence(input.x, distance)),
		),
	],
	[
		'sets.jaccardDistance',
		measure(v.object({ a: v.array(v.unknown()), b: v.array(v.unknown()) }), noParams, ({ a, b }) =>
			jaccardDistance(new Set(a), new Set(b)),
		),
	],
	[
		'sets.divergence',
		measure(v.object({ sets: rows }), v.object({ options: number }), ({ sets }, { options }) =>
			plain(
				setsDivergence(
					sets.map((set) => new Set(set)),
					options,
				),
			),
		),
	],
	['ranking.kendallW', measure(judges, noParams, (input) => plain(kendallW(input.rows)))],
	['ranking.spearman', measure(pairOfNumbers, noParams, ({ a, b }) => plain(spearman(a, b)))],
	[
		'ranking.divergence',
		measure(judges, noParams, (input) => plain(rankingDivergence(input.rows))),
	],
	['allocation.tv', measure(pairOfNumbers, noParams, ({ a, b }) => plain(totalVariation(a, b)))],
	[
		'allocation.divergence',
		measure(judges, noParams, (input) => plain(allocationDivergence(input.rows))),
	],
	[
		'entity.divergence',
		measure(v.object({ labels: v.array(text) }), noParams, ({ labels }) =>
			plain(entityDivergence(countKeys(labels))),
		),
	],
	[
		'groups.ordinalR2',
		measure(countsByGroup, noParams, (input) => split(ordinalSplit(input.counts))),
	],
	[
		'groups.nominalR2',
		measure(countsByGroup, noParams, (input) => split(nominalSplit(input.counts))),
	],
	[
		'groups.permanova',
		measure(
			v.object({ dist: rows, groups: v.array(text) }),
			v.object({ square: v.optional(v.boolean(), false) }),
			({ dist, groups }, { square }) =>
				split(permanova(square ? dist.map((row) => row.map((d) => d * d)) : dist, groups)),
		),
	],
	['groups.pairEnergy', measure(pairOfNumbers, noParams, ({ a, b }) => plain(pairEnergy(a, b)))],
	['names.normalize', measure(v.object({ s: text }), noParams, ({ s }) => normaliseName(s))],
	[
		'overall.readiness',
		measure(questionnaire, v.object({ mode: v.optional(text, 'balanced') }), (input, { mode }) => {
			const own = readiness(readinessItems(input), mode === 'balanced' ? 'balanced' : 'head-count');
			return {
				dims: Object.fromEntries(own.dimensions.map((dim) => [dim.dimension, plain(dim.level)])),
				overall: plain(own.level),
				weakest: own.weakest,
				lo: plain(own.lo),
				hi: plain(own.hi),
				coverage: plain(own.coverage),
			};
		}),
	],
	[
		'overall.alignment',
		measure(questionnaire, v.object({ minAnswers: v.optional(number) }), (input, params) => {
			const own = alignment(alignmentItems(input), params.minAnswers);
			return {
				alignment: plain(own.level),
				betweenShare: plain(own.betweenShare),
				weightCovered: plain(own.weightCovered),
			};
		}),
	],
]);

function countKeys(labels: readonly string[]): readonly number[] {
	const counts = new Map<string, number>();
	for (const key of labels.map(normaliseName)) counts.set(key, (counts.get(key) ?? 0) + 1);
	return [...counts.values()];
}

/** A split with the results inside it made plain; no split at all is null. */
function split(result: ReturnType<typeof ordinalSplit>): unknown {
	if (!result.ok) return null;
	return { ...result.value, r2adj: plain(result.value.r2adj), F: plain(result.value.F) };
}

/** The measures that `evaluate` knows, by the names of the vectors. */
export const MEASURE_NAMES: readonly string[] = [...MEASURES.keys()];

/**
 * Computes one measure of the vectors with the library's own function. Only shapes are translated here: a result that cannot be
 * computed becomes null. Throws on an unknown measure and on input of another shape.
 */
export function evaluate(name: string, input: unknown, params: unknown): unknown {
	const known = MEASURES.get(name);
	if (known === undefined) throw new Error(`unknown measure ${name}`);
	return known(input, params ?? {});
}
