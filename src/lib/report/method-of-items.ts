import { m } from '$lib/messages';
import { config } from '$lib/scoring';
import { formatNumber, formatShare } from './format-number';
import type { MethodRule } from './method-rule';

const { shape, bands, importanceOfStep, confidenceOfStep } = config;

/** The rules by which one question is judged. */
export const methodOfItems: readonly MethodRule[] = [
	{
		section: '0',
		tells: ['slack'],
		words: () => m.method_slack({ value: formatNumber(config.slack, 12) }),
	},
	{
		section: '0',
		tells: ['minAnswersForSpread'],
		words: () => m.method_spread({ count: config.minAnswersForSpread }),
	},
	{
		section: '1.6, 7.2',
		tells: ['minAnswersForVerdict'],
		words: () => m.method_verdict({ count: config.minAnswersForVerdict }),
	},
	{
		section: '1.6',
		tells: ['knowledgeGapShare'],
		words: () => m.method_knowledge_gap({ share: formatShare(config.knowledgeGapShare) }),
	},
	{
		section: '1.5',
		tells: ['bands.lowUpTo', 'bands.highFrom'],
		words: () =>
			m.method_bands({ low: formatShare(bands.lowUpTo), high: formatShare(bands.highFrom) }),
	},
	{
		section: '1.6',
		tells: ['shape.dontKnowShare'],
		words: () => m.method_dont_know_shape({ share: formatShare(shape.dontKnowShare) }),
	},
	{
		section: '1.6',
		tells: ['shape.minAnswersForCamps', 'shape.sureOfCampsFrom'],
		words: () =>
			m.method_camps_from({ count: shape.minAnswersForCamps, sure: shape.sureOfCampsFrom }),
	},
	{
		section: '1.6',
		tells: ['shape.minCampAnswers', 'shape.minCampShare', 'shape.maxMiddleCrowding'],
		words: () =>
			m.method_camp_size({
				count: shape.minCampAnswers,
				share: formatShare(shape.minCampShare),
				crowding: formatShare(shape.maxMiddleCrowding),
			}),
	},
	{
		section: '1.6',
		tells: ['shape.agreementUpTo', 'shape.leaningUpTo'],
		words: () =>
			m.method_agreement({
				agreement: formatShare(shape.agreementUpTo),
				leaning: formatShare(shape.leaningUpTo),
			}),
	},
	{
		section: '1.6',
		tells: ['shape.dissentDistance', 'shape.negligibleDissentShare', 'shape.dissentShare'],
		words: () =>
			m.method_dissent({
				distance: formatShare(shape.dissentDistance),
				negligible: formatShare(shape.negligibleDissentShare),
				dissent: formatShare(shape.dissentShare),
			}),
	},
	{
		section: '1.6',
		tells: ['shape.modalAgreement', 'shape.modalLeaning', 'shape.topTwoShare'],
		words: () =>
			m.method_choices({
				agreement: formatShare(shape.modalAgreement),
				leaning: formatShare(shape.modalLeaning),
				two: formatShare(shape.topTwoShare),
				second: formatShare(shape.minCampShare),
			}),
	},
	{
		section: '2.7, 8',
		tells: ['importanceOfStep.1', 'importanceOfStep.2', 'importanceOfStep.3', 'defaultImportance'],
		words: () =>
			m.method_importance({
				low: formatShare(importanceOfStep[1]),
				middle: formatShare(importanceOfStep[2]),
				high: formatShare(importanceOfStep[3]),
				usual: formatShare(config.defaultImportance),
			}),
	},
	{
		section: '2.7, 8',
		tells: [
			'confidenceOfStep.1',
			'confidenceOfStep.2',
			'confidenceOfStep.3',
			'confidentFrom',
			'minConfidentAnswers',
			'lowConfidenceUpTo',
		],
		words: () =>
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
		tells: ['minRanked'],
		words: () => m.method_ranked({ count: config.minRanked }),
	},
	{
		section: '2.5',
		tells: ['targetBins'],
		words: () => m.method_bins({ count: config.targetBins }),
	},
	{
		section: '1.5',
		tells: ['agreeShare.percent', 'agreeShare.stricterPercent', 'agreeShare.oppositeBelowPercent'],
		words: () =>
			m.method_agree_share({
				percent: config.agreeShare.percent,
				stricter: config.agreeShare.stricterPercent,
				opposite: config.agreeShare.oppositeBelowPercent,
			}),
	},
	{
		section: '1.5',
		tells: ['ipras.base', 'ipras.perAsymmetry', 'ipras.points'],
		words: () =>
			m.method_rand({
				base: formatNumber(config.ipras.base, 2),
				more: formatNumber(config.ipras.perAsymmetry),
				points: config.ipras.points,
			}),
	},
	{
		section: '1.5, 3',
		tells: ['minParallelQuestions'],
		words: () => m.method_parallel({ count: config.minParallelQuestions }),
	},
];
