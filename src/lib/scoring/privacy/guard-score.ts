import type { GroupId } from '$lib/questionnaires';
import { countsOf, type Counts } from '../round/counts';
import type { GroupScore, ItemScore, Remark } from '../round/item-score';
import { none, type Reason, type Result } from '../result';
import type { GuardedPeople, Withheld } from './guard-people';
import { isNearlyAll } from './nearly-all';

/** What `guardScore` needs to know of the item besides who may be seen. */
export interface Guard {
	/** People in each group as declared. */
	readonly sizes: ReadonlyMap<GroupId, number>;
	/** Why nothing at all may be shown, if so. */
	readonly whyHidden: Withheld | null;
	/** Smallest number of answers that may be seen. */
	readonly least: number;
	/** Ratings of the importance were left out, because they were too few. */
	readonly hasFewRatings: boolean;
}

/**
 * Takes out of the score of guarded people what could still point at somebody: groups that are not shown get the reason, "don't know"
 * and the like are told for everybody only, quotes lose their author and their order, ratings by fewer than `least` the number. Where nearly
 * all answers are the same, that is marked and the shape does not tell whether all are. Source: SPEC 4.8.
 */
export function guardScore(
	score: ItemScore,
	{ withheld, quotable }: Pick<GuardedPeople, 'withheld' | 'quotable'>,
	{ sizes, whyHidden, least, hasFewRatings }: Guard,
): ItemScore {
	const quotes = (remarks: readonly Remark[]) => anonymous(remarks, quotable);
	const groups = score.groups.map((group) => {
		const why = withheld.get(group.group);
		return why === undefined
			? { ...group, counts: answersOnly(group.counts), isNearlyAll: isOneAnswer(group) }
			: withhold(group, why, sizes.get(group.group) ?? 0);
	});
	const nearlyAll = whyHidden === null && isOneAnswer(score);
	const guarded: ItemScore = {
		...score,
		least,
		isNearlyAll: nearlyAll,
		shape: nearlyAll ? 'agreement' : score.shape,
		importance: hasFewRatings ? { ...score.importance, from: 'withheld' } : score.importance,
		confidence: fewRatings(score.confidence, least),
		groups,
		confidentDivergence: hide(score.confidentDivergence),
		comments: quotes(score.comments),
		texts: quotes(score.texts),
	};
	return whyHidden === null ? guarded : hideAll(guarded, whyHidden);
}

/** How many of a group answered and how many did not, not in which way they did not. */
export function answersOnly({ answered, asked }: Counts): Counts {
	return countsOf({ answered, dk: 0, na: 0, skip: 0, unanswered: asked - answered });
}

function isOneAnswer({ counts, distribution, divergence }: ItemScore | GroupScore): boolean {
	return isNearlyAll({ answered: counts.answered, distribution, divergence });
}

function fewRatings(confidence: ItemScore['confidence'], least: number): ItemScore['confidence'] {
	return confidence.ok && confidence.value.n < least ? none('hidden') : confidence;
}

function withhold(group: GroupScore, why: Withheld, size: number): GroupScore {
	return {
		...group,
		counts: countsOf({ answered: 0, dk: 0, na: 0, skip: 0, unanswered: size }),
		divergence: hide(group.divergence, why),
		level: hide(group.level, why),
		deviation: hide(group.deviation, why),
	};
}

function hideAll(score: ItemScore, why: Withheld): ItemScore {
	return {
		...score,
		divergence: hide(score.divergence, why),
		shape: null,
		confidence: hide(score.confidence, why),
		level: hide(score.level, why),
		split: hide(score.split, why),
	};
}

/** What this kind of item never has stays that: it tells nothing. */
function hide<Value>(result: Result<Value>, why: Reason = 'hidden'): Result<Value> {
	return !result.ok && result.reason === 'not-measured' ? result : none(why);
}

function anonymous(remarks: readonly Remark[], quotable: ReadonlySet<string>): readonly Remark[] {
	return remarks
		.filter(({ respondent }) => quotable.has(respondent))
		.map(({ group, text }) => ({ respondent: '', group, text }))
		.toSorted((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)));
}
