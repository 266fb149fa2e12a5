import type { ItemScore } from '../round/item-score';
import type { ScoredRound } from '../round/rescore-round';
import { answersTo } from '../round/score-round';
import { perceptionGapsOf, type PerceptionGap, type PredictionPlan } from './perception-gaps';

interface Kept {
	readonly plan: PredictionPlan;
	readonly gaps: readonly PerceptionGap[];
}

/** Gaps stay with the score of their item, which is another one as soon as an answer, a prediction among them, changes. */
const kept = new WeakMap<ItemScore, Kept>();

/**
 * The same as `perceptionGaps` of the round's answers, but only items that have a new score are compared anew. Cost: as `perceptionGaps`
 * for those, and one look at the others. Source: SPEC 4.2, 4.8.
 *
 * @example
 * const plan = { predictedGroup: 'office', predictedByThem: 'floor' };
 * keptPerceptionGaps(rescoreRound(null, sampleRound), plan).map(({ about }) => about) // => ['office', 'floor']
 */
export function keptPerceptionGaps(
	{ input, score }: ScoredRound,
	plan: PredictionPlan,
): readonly PerceptionGap[] {
	const respondents = input.respondents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	return score.items.flatMap((own) => {
		if (own.item.isPredicted !== true) return [];
		const before = kept.get(own);
		if (before && isSamePlan(before.plan, plan)) return before.gaps;
		const people = answersTo({ respondents, answers: input.answers }, own.item.id);
		const gaps = perceptionGapsOf(own.item, people, plan, input);
		kept.set(own, { plan, gaps });
		return gaps;
	});
}

function isSamePlan(a: PredictionPlan, b: PredictionPlan): boolean {
	return a.predictedGroup === b.predictedGroup && a.predictedByThem === b.predictedByThem;
}
