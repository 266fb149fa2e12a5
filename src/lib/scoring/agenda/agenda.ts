import type { ItemId } from '$lib/questionnaires';
import { atLeast } from '../compare';
import { config } from '../config';
import { doDiffer, type GroupComparison } from '../round/compare-groups';
import type { ItemScore } from '../round/item-score';
import type { RoundScore } from '../round/score-round';
import { agendaItem } from './agenda-item';
import { conflictFactors, gapFactors, type AgendaFactors } from './factors';
import { agendaOrder } from './order';
import { agendaPriority, type AgendaPriority } from './priority';
import type { RankRange } from './rank-ranges';

/** One line of the agenda. */
export interface AgendaLine {
	readonly score: ItemScore;
	/** From 1. */
	readonly rank: number;
	readonly priority: AgendaPriority;
	/** Of the larger of both weights. */
	readonly factors: AgendaFactors;
	/** Where people differ; null where groups were not, or cannot be, tested on the item. */
	readonly where: 'between' | 'inside' | null;
	/** Where the item would stand without any one person; null where that was not worked out. */
	readonly range: RankRange | null;
	/** Whether the ranges of this line and the next overlap, so that their order means nothing. */
	readonly isTiedWithNext: boolean;
}

/** What takes longer than the scores, as far as it is there. */
export interface AgendaStudies {
	readonly comparisons?: ReadonlyMap<ItemId, Pick<GroupComparison, 'test'>>;
	readonly ranges?: ReadonlyMap<ItemId, RankRange>;
}

/**
 * The agenda of a round: every item, in order, those that need no talk (`none`) among them. Items whose numbers are hidden have no divergence and
 * no answers here, so no priority. Cost O(items log items). Source: SPEC 8.
 *
 * @example
 * agenda(scoreRound(sampleRound)).map(({ score, priority }) => [score.item.id, priority.type]) // => [['active', 'decide'], ['primary-goal', 'decide']]
 */
export function agenda(
	{ items }: Pick<RoundScore, 'items'>,
	{ comparisons, ranges }: AgendaStudies = {},
): readonly AgendaLine[] {
	const ordered = agendaOrder(items.map((score) => ({ score, ...agendaItem(score) })));
	const rangeAt = (place: number) => {
		const id = ordered[place]?.score.item.id;
		return (id !== undefined && ranges?.get(id)) || null;
	};
	return ordered.map(({ score, ...item }, place) => {
		const priority = agendaPriority(item);
		const isConflict = priority.conflict >= priority.gap - config.slack;
		return {
			score,
			rank: place + 1,
			priority,
			factors: isConflict ? conflictFactors(item) : gapFactors(item),
			where: whereOf(score, comparisons?.get(score.item.id)),
			range: rangeAt(place),
			isTiedWithNext: doOverlap(rangeAt(place), rangeAt(place + 1)),
		};
	});
}

/** Between the groups where they differ by more than luck, and by enough. Source: SPEC 4.4, 8. */
function whereOf(
	{ split }: ItemScore,
	comparison: Pick<GroupComparison, 'test'> | undefined,
): AgendaLine['where'] {
	if (comparison?.test.ok !== true || !split.ok) return null;
	const { r2adj } = split.value;
	const isLarge = r2adj.ok && atLeast(r2adj.value, config.betweenGroups.adjustedShare);
	return isLarge && doDiffer(comparison.test) ? 'between' : 'inside';
}

function doOverlap(a: RankRange | null, b: RankRange | null): boolean {
	return a !== null && b !== null && a.last >= b.first && b.last >= a.first;
}
