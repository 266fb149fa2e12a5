import { m } from '$lib/messages';
import { config } from '$lib/scoring';
import { formatNumber, formatShare } from './format-number';
import type { MethodRule } from './method-rule';

const { permutation, people, betweenGroups, rounds } = config;

/** The rules by which groups, people and rounds are compared. */
export const methodOfGroups: readonly MethodRule[] = [
	{
		section: '4.8',
		thresholds: ['smallestGroup.default', 'smallestGroup.floor', 'smallestGroup.most'],
		sentence: () =>
			m.method_smallest_group({
				usual: config.smallestGroup.default,
				floor: config.smallestGroup.floor,
				most: config.smallestGroup.most,
			}),
	},
	{
		section: '4.8',
		thresholds: ['nearlyAllShare'],
		sentence: () => m.method_nearly_all({ share: formatShare(config.nearlyAllShare) }),
	},
	{
		section: '7.1',
		thresholds: ['readinessModesDifferBy'],
		sentence: () =>
			m.method_modes({ points: formatNumber(config.readinessModesDifferBy * 100, 0) }),
	},
	{
		section: '7.3',
		thresholds: ['verdictBandPoints'],
		sentence: () => m.method_verdict_band({ points: config.verdictBandPoints }),
	},
	{
		section: '4.2',
		thresholds: ['cliffSizes.negligible', 'cliffSizes.small', 'cliffSizes.medium'],
		sentence: () =>
			m.method_cliff({
				negligible: formatNumber(config.cliffSizes.negligible, 3),
				small: formatNumber(config.cliffSizes.small, 3),
				medium: formatNumber(config.cliffSizes.medium, 3),
			}),
	},
	{
		section: '4.3',
		thresholds: ['permutation.exactUpTo', 'permutation.screenDraws', 'permutation.reportDraws'],
		sentence: () =>
			m.method_exact({
				ways: formatNumber(permutation.exactUpTo),
				screen: formatNumber(permutation.screenDraws),
				report: formatNumber(permutation.reportDraws),
			}),
	},
	{
		section: '4.3, 4.5',
		thresholds: [
			'permutation.minGroupAnswers',
			'permutation.minGroups',
			'permutation.hopelessAbove',
		],
		sentence: () =>
			m.method_test_size({
				people: permutation.minGroupAnswers,
				groups: permutation.minGroups,
				share: formatShare(permutation.hopelessAbove),
			}),
	},
	{
		section: '4.4, 8',
		thresholds: ['betweenGroups.discoveryRate', 'betweenGroups.adjustedShare'],
		sentence: () =>
			m.method_between({
				rate: formatShare(betweenGroups.discoveryRate),
				share: formatShare(betweenGroups.adjustedShare),
			}),
	},
	{
		section: '4.2, 4.6',
		thresholds: ['intervalLevel'],
		sentence: () => m.method_interval({ share: formatShare(config.intervalLevel) }),
	},
	{
		section: '4.6',
		thresholds: ['bootstrap.draws', 'bootstrap.minAnswers', 'bootstrap.minRespondents'],
		sentence: () =>
			m.method_bootstrap({
				draws: formatNumber(config.bootstrap.draws),
				few: config.bootstrap.minAnswers,
				many: config.bootstrap.minRespondents,
			}),
	},
	{
		section: '3',
		thresholds: ['alpha.draws', 'alpha.minUnits'],
		sentence: () =>
			m.method_alpha({ draws: formatNumber(config.alpha.draws), units: config.alpha.minUnits }),
	},
	{
		section: '4.7',
		thresholds: ['people.questionnaireDraws'],
		sentence: () => m.method_questionnaire({ draws: people.questionnaireDraws }),
	},
	{
		section: '5',
		thresholds: ['people.minCommon', 'people.minCommonShare'],
		sentence: () =>
			m.method_common({ count: people.minCommon, share: formatShare(people.minCommonShare) }),
	},
	{
		section: '5',
		thresholds: [
			'people.minForCamps',
			'people.minCamp',
			'people.maxCamps',
			'people.nullShuffles',
			'people.acceptUpTo',
		],
		sentence: () =>
			m.method_people_camps({
				people: people.minForCamps,
				camp: people.minCamp,
				most: people.maxCamps,
				shuffles: people.nullShuffles,
				share: formatShare(people.acceptUpTo),
			}),
	},
	{
		section: '7.4',
		thresholds: [
			'rounds.minPairs',
			'rounds.stableShare',
			'rounds.stableDivergence',
			'rounds.maxRounds',
		],
		sentence: () =>
			m.method_rounds({
				pairs: rounds.minPairs,
				share: formatShare(rounds.stableShare),
				change: formatShare(rounds.stableDivergence),
				rounds: rounds.maxRounds,
			}),
	},
	{
		section: '8',
		thresholds: ['agenda.leastPriority', 'agenda.unknownCertainty'],
		sentence: () =>
			m.method_agenda({
				least: config.agenda.leastPriority,
				certainty: formatShare(config.agenda.unknownCertainty),
			}),
	},
];
