import type { Option } from '$lib/questionnaires';
import { atLeast, atMost } from '../compare';
import { config } from '../config';
import type { Distribution } from '../kinds/distribution';
import type { ItemScore } from '../round/item-score';

/** A goal, or a kind of figure, and who wants it. */
export interface WantedOption {
	readonly id: string;
	readonly label: string;
	/** Everybody together wants it. */
	readonly isForAll: boolean;
	/** Ids of the groups that want it, in the order of the assessment. */
	readonly groups: readonly string[];
}

/**
 * Which of these options answers want: on one of the items it was chosen by an equal share of the answers and by two or more people, got
 * an equal share of the points, or has a mean rank of second or better. Everybody counts from three answers on, a group from two. Reads
 * what the results show, so that of anonymous answers nothing is told that they keep back. Who does not know wants nothing. Source:
 * domain.md, "Purpose and success" and "Measures".
 *
 * @example
 * const { items } = scoreRound(sampleRound);
 * const wanted = wantedOptions(items, ['primary-goal'], goalOptions(sampleRound.items));
 * wanted.map(({ id, groups }) => [id, groups]) // => [['cost', ['office']], ['revenue', ['floor']]]
 */
export function wantedOptions(
	scores: readonly ItemScore[],
	items: readonly string[],
	options: readonly Option[],
): readonly WantedOption[] {
	const own = scores.filter(({ item }) => items.includes(item.id));
	const { minGroupAnswers } = config.outcomes;
	return options.map(({ id, label }) => {
		const groups = own.flatMap((score) =>
			score.groups
				.filter(({ counts }) => counts.answered >= minGroupAnswers)
				.filter(({ distribution }) => isWanted(distribution, id))
				.map(({ group }) => String(group)),
		);
		return {
			id,
			label,
			isForAll: own.some(
				({ counts, distribution }) =>
					counts.answered >= config.minAnswersForVerdict && isWanted(distribution, id),
			),
			groups: inOrder(own, groups),
		};
	});
}

function isWanted(distribution: Distribution, id: string): boolean {
	const { equalShares, rankUpTo, minGroupAnswers } = config.outcomes;
	switch (distribution.form) {
		case 'bins': {
			const total = distribution.bins.reduce((sum, { count }) => sum + count, 0);
			const count = distribution.bins.find(({ key }) => key === id)?.count ?? 0;
			const least = (equalShares * total) / distribution.bins.length;
			return count >= minGroupAnswers && atLeast(count, least);
		}
		case 'points': {
			const points = distribution.options.find(({ option }) => option === id)?.meanPoints;
			const least = (equalShares * 100) / distribution.options.length;
			return points?.ok === true && atLeast(points.value, least);
		}
		case 'ranks': {
			const rank = distribution.options.find(({ option }) => option === id)?.meanRank;
			return rank?.ok === true && atMost(rank.value, rankUpTo);
		}
		case 'ticks':
		case 'numbers':
		case 'days':
		case 'texts':
			return false;
	}
}

function inOrder(scores: readonly ItemScore[], groups: readonly string[]): readonly string[] {
	const all = scores[0]?.groups.map(({ group }) => String(group)) ?? [];
	return all.filter((group) => groups.includes(group));
}
