import { m } from '$lib/messages';
import type { GroupId, ItemId } from '$lib/questionnaires';
import type { Counts, ItemDivergence, ItemScore, RoundScore, Shape } from '$lib/scoring';
import { describeGroupAnswers } from './describe-group-answers';
import { describeShape } from './describe-shape';
import { groupNames } from './group-names';
import { rankByDivergence } from './rank-by-divergence';
import { widestPair, type GroupPair } from './widest-pair';

/** The numbers that a sentence stands on, so that anybody can look them up. */
export interface Receipt {
	readonly item: ItemId;
	readonly divergence: ItemDivergence;
	readonly counts: Counts;
	readonly shape: Shape | null;
	readonly importance: number;
	readonly pair: GroupPair | null;
}

/** One of the differences most worth a talk, in words. */
export interface Difference {
	readonly score: ItemScore;
	/** What each group said, see `describeGroupAnswers`. */
	readonly sentence: string;
	/** The shape in two or three words. */
	readonly shape: string;
	/** How many do not know, where that is a finding of its own. */
	readonly knowledgeGap: string | null;
	readonly receipt: Receipt;
}

/**
 * The most divided items of a round, at most `limit`, in words with their numbers; before the others those of `first`, in that order. Items on
 * which nobody differs, or which must not say whether anybody does, are left out.
 */
export function hardestDifferences(
	round: Pick<RoundScore, 'items' | 'groups'>,
	limit = 5,
	first: readonly ItemId[] = [],
): readonly Difference[] {
	const names = groupNames(round);
	const { ranked } = rankByDivergence(round);
	const scores = new Map(ranked.map((score) => [score.item.id, score]));
	const wanted = new Set([...first.flatMap((id) => scores.get(id) ?? []), ...ranked]);
	const differences: Difference[] = [];
	for (const score of wanted) {
		if (differences.length >= limit) break;
		const difference = differenceOf(score, names);
		if (difference !== null) differences.push(difference);
	}
	return differences;
}

function differenceOf(score: ItemScore, names: ReadonlyMap<GroupId, string>): Difference | null {
	const { divergence, counts, importance, shape, item } = score;
	const isSame = divergence.ok && (divergence.value.D === 0 || score.isNearlyAll);
	if (!divergence.ok || isSame || item.kind === 'text') return null;
	const sentence = describeGroupAnswers(score, names);
	if (sentence === null) return null;
	return {
		score,
		sentence,
		shape: describeShape(score)?.label ?? '',
		knowledgeGap: describeKnowledgeGap(score),
		receipt: {
			item: item.id,
			divergence: divergence.value,
			counts,
			shape,
			importance: importance.value,
			pair: widestPair(score),
		},
	};
}

/** How many of those asked do not know, where at least a third do not; otherwise null. */
export function describeKnowledgeGap({
	hasKnowledgeGap,
	counts,
}: Pick<ItemScore, 'hasKnowledgeGap' | 'counts'>): string | null {
	if (!hasKnowledgeGap) return null;
	return m.report_dont_know({ dk: counts.dk, of: counts.dk + counts.answered });
}
