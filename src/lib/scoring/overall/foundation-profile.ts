import { FOUNDATION_ROWS, type FoundationKind, type GroupId } from '$lib/questionnaires';
import { bandCounts } from '../ordinal/bands';
import { middlePoints, type MiddlePoints } from '../ordinal/median';
import { none, some, type Result } from '../result';
import type { GroupScore, ItemScore } from '../round/item-score';
import { sum } from '../sum';

/** What everybody, or one group, says on one row. */
export interface FoundationFigure {
	/** Share of answers in the upper band of the scale: that it happens here. 0..1. */
	readonly happens: Result<number>;
	/** The answers in the middle, 1..K; the higher the worse. */
	readonly middle: Result<MiddlePoints>;
	/** Answers are anonymous and nearly all are the same: no figure may say exactly how many. SPEC 4.8. */
	readonly isNearlyAll: boolean;
}

/** One row of the profile. */
export interface FoundationRow extends FoundationFigure {
	readonly kind: FoundationKind;
	readonly score: ItemScore;
	/** In the order of the item's groups. */
	readonly groups: readonly (FoundationFigure & { readonly group: GroupId })[];
}

/**
 * The foundation check as a profile: a row an item, in the order of the pack, those that were not asked left out; rows are never added
 * up. Don't know and no answer are in no share. What an item or a group withholds is withheld here, for the same reason. Cost
 * O(items * groups). Source: SPEC 0 (median), 1.5 (bands), 4.8.
 *
 * @example
 * foundationProfile(scoreRound(sampleRound).items) // => []
 */
export function foundationProfile(items: readonly ItemScore[]): readonly FoundationRow[] {
	const scores = new Map<string, ItemScore>(items.map((score) => [score.item.id, score]));
	return FOUNDATION_ROWS.flatMap(({ id, kind }): readonly FoundationRow[] => {
		const score = scores.get(id);
		if (score === undefined || score.item.kind !== 'scale') return [];
		const groups = score.groups.map((group) => ({ group: group.group, ...figureOf(group) }));
		return [{ kind, score, ...figureOf(score), groups }];
	});
}

function figureOf({
	distribution,
	level,
	isNearlyAll,
}: Pick<GroupScore, 'distribution' | 'level' | 'isNearlyAll'>): FoundationFigure {
	if (!level.ok) return { happens: level, middle: level, isNearlyAll };
	const counts = 'bins' in distribution ? distribution.bins.map(({ count }) => count) : [];
	const answered = sum(counts);
	const happens: Result<number> =
		answered === 0 ? none('no-answers') : some(bandCounts(counts).answers.high / answered);
	return { happens, middle: middlePoints(counts), isNearlyAll };
}
