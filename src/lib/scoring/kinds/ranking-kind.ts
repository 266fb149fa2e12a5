import type { AnswerValue, RankingItem } from '$lib/questionnaires';
import { distanceShape } from '../distance-shape';
import { ranksLeaveOut } from '../leave-out/ranks-leave-out';
import { mean } from '../numbers/mean';
import { quartiles } from '../numbers/quartiles';
import { rankSpread } from '../permutation/rank-spread';
import { completeRanking } from '../ranking/complete-ranking';
import { divergenceOfRanks } from '../ranking/divergence';
import { rankingMeanDistance } from '../ranking/mean-distance';
import { rankDistance } from '../ranking/rank-distance';
import { none, some } from '../result';
import { intervalByPeople, LARGEST_ORDERED } from './comparison';
import type { Kind } from './kind';
import { optionIndex } from './option-index';

/** Options in order, best first; the value is the rank of every option, left-out ones sharing a midrank. Source: SPEC 2.3. */
export function rankingKind({ options }: RankingItem): Kind<readonly number[]> {
	const places = optionIndex(options);
	return {
		read: (answer) => readRanks(answer, places),
		meanDistance: rankingMeanDistance,
		comparison: {
			keyOf: (ranks) => ranks.join(' '),
			distance: rankDistance,
			spread: rankSpread,
			leaveOut: ranksLeaveOut,
			interval: intervalByPeople(rankingMeanDistance, () => LARGEST_ORDERED),
		},
		divergence: (rows) => {
			const divergence = divergenceOfRanks(rows);
			return divergence.ok ? some({ ...divergence.value, gap: null }) : divergence;
		},
		shape: (rows, dk, divergence) => distanceShape(rows.length, dk, divergence),
		level: () => none('not-measured'),
		position: () => null,
		draw: () => (rows) => ({
			form: 'ranks',
			options: options.map(({ id, label }, index) => {
				const ranks = rows.map((row) => row[index] ?? 0);
				return { option: id, label, meanRank: mean(ranks), ranks: quartiles(ranks) };
			}),
		}),
	};
}

function readRanks(
	answer: AnswerValue,
	places: ReadonlyMap<string, number>,
): readonly number[] | null {
	if (answer.kind !== 'ranking') return null;
	const order = answer.order.map((option) => places.get(option) ?? -1);
	return completeRanking(order, places.size);
}
