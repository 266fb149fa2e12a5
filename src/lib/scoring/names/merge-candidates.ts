import { MERGE_KINDS, mergeKindOfKeys, nameSimilarity, type MergeKind } from './suggest-merge';
import { trigramSimilarity } from './trigram-similarity';

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
 * said no to. Cost: the square of the number of different keys. Source: SPEC 6.3.
 */
export function mergeCandidates(
	keys: Iterable<string>,
	isRefused: (a: string, b: string) => boolean = () => false,
): readonly MergeCandidate[] {
	const sorted = [...new Set(keys)].filter((key) => key !== '').sort();
	const candidates = sorted.flatMap((a, index) =>
		sorted.slice(index + 1).flatMap((b): readonly MergeCandidate[] => {
			const kind = mergeKindOfKeys(a, b);
			if (kind === null || isRefused(a, b)) return [];
			const score = Math.max(nameSimilarity(a, b), trigramSimilarity(a, b));
			return [{ a, b, kind, score }];
		}),
	);
	const place = ({ kind }: MergeCandidate) => MERGE_KINDS.indexOf(kind);
	// The sort is stable, so that equal ones stay in the order of their keys.
	return candidates.sort((p, q) => place(p) - place(q) || q.score - p.score);
}
