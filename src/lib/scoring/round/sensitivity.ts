import type { GroupId, ItemId } from '$lib/questionnaires';
import { config } from '../config';
import { alignmentSensitivity } from '../overall/alignment-sensitivity';
import type { DialSensitivity, GroupCase } from '../overall/dial-sensitivity';
import { readinessSensitivity } from '../overall/readiness-sensitivity';
import { POOLED_GROUP } from '../privacy/guard-people';
import type { Divergence } from '../divergence';
import type { Result } from '../result';
import type { ItemScore } from './item-score';
import { othersDivergences } from './others-divergences';
import type { ScoredRound } from './rescore-round';
import { answersTo, contextOf, type RoundScore } from './score-round';

/** How much each dial of a round hangs on single questions, single groups and the weights. */
export interface Sensitivity {
	readonly readiness: Result<DialSensitivity<ItemId, GroupId>>;
	readonly alignment: Result<DialSensitivity<ItemId, GroupId>>;
}

/**
 * The sensitivity of both dials. Cost: the first time as scoring the round, then the items that have a new score, and O(items * groups).
 *
 * Where answers are anonymous a group is left out only if it is shown by itself on every item of the dial that it answered; small groups together
 * are other people on every item and are not left out at all. Why nobody can be found by subtraction: per item everything here is computed from
 * the cells of SC60 and from nothing else. Each cell holds the least number of answers or more, and no person is in two cells of an item. What
 * remains without a group is a union of whole cells, and so is what two numbers differ by, whatever is taken from what: at least one whole cell, never
 * part of one. The weights are those of the whole round, so that no rating of importance enters or leaves with a group. Source: SPEC 4.8, 7.3.
 *
 * @example
 * sensitivity(rescoreRound(null, sampleRound)).readiness.value.equalWeights // => 0.5
 */
export function sensitivity(round: ScoredRound): Sensitivity {
	const { items, groups } = round.score;
	const withoutGroups = withoutGroupsOf(round);
	const measured = items.filter(({ item }) => item.kind !== 'text');
	const ready = items.flatMap((score) =>
		score.readiness === null ? [] : [{ score, part: score.readiness }],
	);
	const counted = measured.filter(
		({ divergence }) => divergence.ok && divergence.value.n >= config.minAnswersForVerdict,
	);
	return {
		readiness: readinessSensitivity(
			ready.map(({ score, part }) => ({ ...part, id: score.item.id })),
			groupCases(
				groups,
				ready
					.filter(({ part }) => part.groups.some(({ answered }) => answered > 0))
					.map(({ score }) => score),
			),
		),
		alignment: alignmentSensitivity(
			measured.map((score) => ({
				id: score.item.id,
				weight: score.importance.value,
				divergence: score.divergence,
				split: score.split,
				withoutGroup: withoutGroups(score),
			})),
			groupCases(groups, counted),
		),
	};
}

/** What was worked out of a score stays with it: after one new answer only the item that it touched is new. */
const known = new WeakMap<ItemScore, readonly Result<Divergence>[]>();

function withoutGroupsOf({
	input,
}: ScoredRound): (score: ItemScore) => readonly Result<Divergence>[] {
	const context = contextOf(input);
	const respondents = input.respondents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const people = { respondents, answers: input.answers };
	return (score) => {
		const before = known.get(score);
		if (before !== undefined) return before;
		const own = othersDivergences(score.item, answersTo(people, score.item.id), context);
		known.set(score, own);
		return own;
	};
}

/** The groups of a round in their order, which is that of the groups of every item. */
function groupCases(
	groups: RoundScore['groups'],
	items: readonly ItemScore[],
): readonly GroupCase<GroupId>[] {
	return groups
		.map(({ id }, place) => ({
			id,
			place,
			isHidden: items.some((score) => isWithheld(score, place)),
		}))
		.filter(({ id }) => id !== POOLED_GROUP);
}

function isWithheld({ least, groups }: ItemScore, index: number): boolean {
	const own = groups[index]?.divergence;
	if (least === null || own === undefined || own.ok) return false;
	return own.reason === 'hidden' || own.reason === 'hidden-remainder';
}
