import { acronymPairs } from './acronym-pairs';
import { comparedName, type ComparedName } from './compared-name';
import { config } from '../config';
import { MERGE_KINDS, mergeKindOf, type MergeKind } from './merge-kind-of';
import { nameSimilarity } from './name-similarity';
import { pairsWithSame } from './pairs-with-same';
import { shareInCommon } from './share-in-common';
import { similarTexts } from './similar-texts';
import { trigramPairs } from './trigram-pairs';
import { wordPairs } from './word-pairs';

/** Two keys that may be one thing, the smaller in code order first. */
export interface MergeCandidate {
	readonly a: string;
	readonly b: string;
	readonly kind: MergeKind;
	/** How alike they are, 0..1: the larger of both similarities. */
	readonly score: number;
}

/**
 * Every pair of keys worth asking about, by kind, then the most alike first, then by key. `isRefused` leaves out what people have
 * said no to. Only pairs that some rule can apply to are looked at; each of the searches below finds at least all pairs of one rule.
 * Cost: theirs; of them only the one for similar spellings takes the square of the number of different keys, some ten operations a pair.
 * Source: SPEC 6.3.
 *
 * @example
 * const keys = ['invoice approval', 'invoice aproval', 'payroll'];
 * mergeCandidates(keys).map(({ a, b, kind }) => [a, b, kind]) // => [['invoice approval', 'invoice aproval', 'similar']]
 */
export function mergeCandidates(
	keys: Iterable<string>,
	isRefused: (a: string, b: string) => boolean = () => false,
): readonly MergeCandidate[] {
	const names = [...new Set(keys)]
		.filter((key) => key !== '')
		.sort()
		.map(comparedName);
	const candidates = pairsToLookAt(names).flatMap(([a, b]): readonly MergeCandidate[] => {
		const kind = mergeKindOf(a, b);
		if (kind === null || isRefused(a.key, b.key)) return [];
		const score = Math.max(nameSimilarity(a, b), shareInCommon(a.trigrams, b.trigrams));
		return [{ a: a.key, b: b.key, kind, score }];
	});
	const place = ({ kind }: MergeCandidate) => MERGE_KINDS.indexOf(kind);
	// The sort is stable, so that equal ones stay in the order of their keys.
	return candidates.sort((p, q) => place(p) - place(q) || q.score - p.score);
}

/** In the order of the names: the first of a pair, then the second. */
function pairsToLookAt(
	names: readonly ComparedName[],
): readonly (readonly [ComparedName, ComparedName])[] {
	const { minLength, similarName } = config.names;
	const pairs = new Set<number>();
	const meet = (one: number, other: number) =>
		pairs.add(Math.min(one, other) * names.length + Math.max(one, other));
	acronymPairs(names, meet);
	pairsWithSame(
		names.map(({ ordered }) => ordered),
		meet,
	);
	pairsWithSame(
		names.map(({ joined }) => joined),
		meet,
	);
	pairsWithSame(
		names.map(({ bare }) => bare),
		meet,
	);
	wordPairs(names, meet);
	trigramPairs(names, meet);
	const long = names.map(({ characters }) => (characters.length < minLength ? [] : characters));
	similarTexts(long, similarName, meet);
	return Array.from(Float64Array.from(pairs).sort()).flatMap((pair) => {
		const [a, b] = [names[Math.floor(pair / names.length)], names[pair % names.length]];
		return a === undefined || b === undefined || a === b ? [] : [[a, b] as const];
	});
}
