import * as v from 'valibot';
import {
	alphaBootstrap,
	exactPermutationTest,
	Generator,
	hashSeed,
	krippendorffAlpha,
	orderedSpread,
	seededGenerator,
	seededPermutationTest,
	shuffled,
	smoothBootstrap,
	stateOfSeed,
} from '$lib/scoring';
import { answersByUnit } from './answers-by-unit';
import { finish } from '../unit/scoring/finish';
import {
	counts,
	measure,
	noParams,
	number,
	numbers,
	plain,
	text,
	type MeasureTable,
} from './measure';

const grouped = v.object({ x: numbers, groups: v.array(text) });
const coders = v.object({ data: v.array(v.array(v.nullable(number))) });
const metric = v.picklist(['nominal', 'ordinal', 'interval', 'ratio']);
const word = v.object({ seed: text });

/** What is drawn from a seed, and alpha: sections 3, 4.3 and 4.6. */
export const randomMeasures: MeasureTable = {
	'rng.xoshiro128ss': measure(
		v.object({ state: v.tuple([number, number, number, number]) }),
		v.object({ count: number }),
		({ state }, { count }) => take(new Generator(state), count),
	),
	'rng.seed': measure(word, noParams, ({ seed }) => ({
		fnv1a: hashSeed(seed),
		state: stateOfSeed(seed),
		first: take(seededGenerator(seed), 5),
	})),
	'rng.shuffle': measure(
		v.object({ seed: text, items: v.array(v.unknown()) }),
		noParams,
		({ seed, items }) => shuffled(items, seed),
	),
	'perm.exact': measure(grouped, v.object({ K: number }), ({ x, groups }, { K }) =>
		plain(exactPermutationTest(onScale(x, K), groups)),
	),
	'perm.seeded': measure(
		grouped,
		v.object({ K: number, seed: text, B: number }),
		({ x, groups }, { K, seed, B }) => plain(seededPermutationTest(onScale(x, K), groups, seed, B)),
	),
	'ci.smoothBootstrap': measure(
		counts,
		v.object({ seed: text, B: v.optional(number), kind: v.picklist(['ordinal', 'nominal']) }),
		(input, { seed, B, kind }) => plain(smoothBootstrap(input.counts, kind, seed, B)),
	),
	alpha: measure(coders, v.object({ metric }), ({ data }, params) =>
		plain(krippendorffAlpha(answersByUnit(data), params.metric)),
	),
	'alpha.bootstrap': measure(
		coders,
		v.object({ metric, seed: text, B: v.optional(number) }),
		({ data }, { metric, seed, B }) =>
			plain(finish(alphaBootstrap(answersByUnit(data), metric, seed, B))),
	),
};

function take(generator: Generator, count: number): readonly number[] {
	return Array.from({ length: count }, () => generator.next());
}

/** Points 1..K as the categories 0..K-1 of the library. */
function onScale(points: readonly number[], K: number): ReturnType<typeof orderedSpread> {
	return orderedSpread(
		points.map((point) => point - 1),
		K,
	);
}
