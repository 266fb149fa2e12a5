import { m } from '$lib/messages';
import { config } from '$lib/scoring';
import { formatNumber, formatShare } from './format-number';
import type { MethodRule } from './method-rule';

const { shape, bands, importanceOfStep, confidenceOfStep } = config;

/** The rules by which one question is judged. */
export const methodOfItems: readonly MethodRule[] = [
	{
		section: '0',
		thresholds: ['slack'],
		sentence: () => m.method_slack({ value: formatNumber(config.slack, 12) }),
	},
	{
		section: '0',
		thresholds: ['minAnswersForSpread'],
		sentence: () => m.method_spread({ count: config.minAnswersForSpread }),
	},
	{
		section: '1.6, 7.2',
		thresholds: ['minAnswersForVerdict'],
		sentence: () => m.method_verdict({ count: config.minAnswersForVerdict }),
	},
	{
		section: '1.6',
		thresholds: ['knowledgeGapShare'],
		sentence: () => m.method_knowledge_gap({ share: formatShare(config.knowledgeGapShare) }),
	},
	{
		section: '1.5',
		thresholds: ['bands.lowUpTo', 'bands.highFrom'],
		sentence: () =>
			m.method_bands({ low: formatShare(bands.lowUpTo), high: formatShare(bands.highFrom) }),
	},
	{
		section: '1.6',
		thresholds: ['shape.dontKnowShare'],
		sentence: () => m.method_dont_know_shape({ share: formatShare(shape.dontKnowShare) }),
	},
	{
		section: '1.6',
		thresholds: ['shape.minAnswersForCamps', 'shape.sureOfCampsFrom'],
		sentence: () =>
			m.method_camps_from({ count: shape.minAnswersForCamps, sure: shape.sureOfCampsFrom }),
	},
	{
		section: '1.6',
		thresholds: ['shape.minCampAnswers', 'shape.minCampShare', 'shape.maxMiddleCrowding'],
		sentence: () =>
			m.method_camp_size({
				count: shape.minCampAnswers,
				share: formatShare(shape.minCampShare),
				crowding: formatShare(shape.maxMiddleCrowding),
			}),
	},
	{
		section: '1.6',
		thresholds: ['shape.agreementUpTo', 'shape.leaningUpTo'],
		sentence: () =>
			m.method_agreement({
				agreement: formatShare(shape.agreementUpTo),
				leaning: formatShare(shape.leaningUpTo),
			}),
	},
	{
		section: '1.6',
		thresholds: ['shape.dissentDistance', 'shape.negligibleDissentShare', 'shape.dissentShare'],
		sentence: () =>
			m.method_dissent({
				distance: formatShare(shape.dissentDistance),
				negligible: formatShare(shape.negligibleDissentShare),
				dissent: formatShare(shape.dissentShare),
			}),
	},
	{
		section: '1.6',
		thresholds: ['shape.modalAgreement', 'shape.modalLeaning', 'shape.topTwoShare'],
		sentence: () =>
			m.method_choices({
				agreement: formatShare(shape.modalAgreement),
				leaning: formatShare(shape.modalLeaning),
				two: formatShare(shape.topTwoShare),
				second: formatShare(shape.minCampShare),
			}),
	},
	{
		section: '2.7, 8',
		thresholds: [
			'importanceOfStep.1',
			'importanceOfStep.2',
			'importanceOfStep.3',
			'defaultImportance',
		],
		sentence: () =>
			m.method_importance({
				low: formatShare(importanceOfStep[1]),
				middle: formatShare(importanceOfStep[2]),
				high: formatShare(importanceOfStep[3]),
				usual: formatShare(config.defaultImportance),
			}),
	},
	{
		section: '2.7, 8',
		thresholds: [
			'confidenceOfStep.1',
			'confidenceOfStep.2',
			'confidenceOfStep.3',
			'confidentFrom',
			'minConfidentAnswers',
			'lowConfidenceUpTo',
		],
		sentence: () =>
			m.method_confidence({
				low: confidenceOfStep[1],
				middle: confidenceOfStep[2],
				high: confidenceOfStep[3],
				sure: config.confidentFrom,
				unsure: config.lowConfidenceUpTo,
				count: config.minConfidentAnswers,
			}),
	},
	{
		section: '2.3',
		thresholds: ['minRanked'],
		sentence: () => m.method_ranked({ count: config.minRanked }),
	},
	{
		section: '2.5',
		thresholds: ['targetBins'],
		sentence: () => m.method_bins({ count: config.targetBins }),
	},
	{
		section: '1.5',
		thresholds: [
			'agreeShare.percent',
			'agreeShare.stricterPercent',
			'agreeShare.oppositeBelowPercent',
		],
		sentence: () =>
			m.method_agree_share({
				percent: config.agreeShare.percent,
				stricter: config.agreeShare.stricterPercent,
				opposite: config.agreeShare.oppositeBelowPercent,
			}),
	},
	{
		section: '1.5',
		thresholds: ['ipras.base', 'ipras.perAsymmetry', 'ipras.points'],
		sentence: () =>
			m.method_rand({
				base: formatNumber(config.ipras.base, 2),
				more: formatNumber(config.ipras.perAsymmetry),
				points: config.ipras.points,
			}),
	},
	{
		section: '1.5, 3',
		thresholds: ['minParallelQuestions'],
		sentence: () => m.method_parallel({ count: config.minParallelQuestions }),
	},
];
