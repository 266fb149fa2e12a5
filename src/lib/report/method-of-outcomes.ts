import { m } from '$lib/messages';
import { config } from '$lib/scoring';
import { formatShare } from './format-number';
import type { MethodRule } from './method-rule';

const { outcomes } = config;

/** The rules for the outcome map. They are ours; the sections are those of what they read: levels, processes. */
export const methodOfOutcomes: readonly MethodRule[] = [
	{
		section: '6.4',
		thresholds: ['outcomes.majorBehindShare'],
		sentence: () => m.method_outcomes_behind({ share: formatShare(outcomes.majorBehindShare) }),
	},
	{
		section: '2.1, 2.3, 2.4',
		thresholds: ['outcomes.equalShares', 'outcomes.rankUpTo', 'outcomes.minGroupAnswers'],
		sentence: () =>
			m.method_outcomes_wanted({
				times: outcomes.equalShares,
				rank: outcomes.rankUpTo,
				people: outcomes.minGroupAnswers,
				all: config.minAnswersForVerdict,
			}),
	},
];
