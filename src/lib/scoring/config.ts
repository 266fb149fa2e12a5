import { LEAST_GROUP } from '$lib/questionnaires';

/**
 * Every threshold of the scorer, with the section it comes from. They are design choices, not published norms, except where a
 * source is named; the method note of a report prints them.
 */
export const config = {
	/** Added to every comparison of a computed share with a threshold, so that rounding never decides. SPEC 0. */
	slack: 1e-12,
	/** Fewest answers for any spread: one person cannot diverge. SPEC 0. */
	minAnswersForSpread: 2,
	/** Fewest answers for a verdict, and for an item to count in the alignment. SPEC 1.6, 7.2. */
	minAnswersForVerdict: 3,
	/** Share of don't-know, among those who answered or did not know, that is a knowledge gap. SPEC 1.6. */
	knowledgeGapShare: 1 / 3,
	/** The bands of an ordered scale, as shares of its length. SPEC 1.5. */
	bands: { lowUpTo: 0.35, highFrom: 0.65 },
	/** The shape label. SPEC 1.6. */
	shape: {
		dontKnowShare: 1 / 2,
		/** Fewest answers that can tell camps from scatter. */
		minAnswersForCamps: 6,
		/** From how many answers camps are named without "looks like". */
		sureOfCampsFrom: 12,
		/** Each camp of an ordered scale: at least so many answers, and so large a share. */
		minCampAnswers: 2,
		minCampShare: 1 / 4,
		/** The middle band may be at most so crowded, per category, as each side. */
		maxMiddleCrowding: 2 / 3,
		/** Divergence up to which people agree, and up to which they lean one way. */
		agreementUpTo: 0.4,
		leaningUpTo: 0.6,
		/** Distance from the median, as a share of the scale, from which an answer dissents. */
		dissentDistance: 0.4,
		/** Dissent below the first share is not mentioned; below the second it is "agreement with dissent". */
		negligibleDissentShare: 0.1,
		dissentShare: 1 / 4,
		/** Unordered choices: share of the most chosen option, of the two most chosen, of the second. */
		modalAgreement: 0.7,
		modalLeaning: 0.5,
		topTwoShare: 0.8,
	},
	/** Importance where nobody rated it and the author gave no weight. */
	defaultImportance: 2 / 3,
	/** What the three steps of importance and of confidence count as. SPEC 2.7. */
	importanceOfStep: { 1: 1 / 3, 2: 2 / 3, 3: 1 },
	confidenceOfStep: { 1: 1, 2: 3, 3: 5 },
	/** From which confidence (1 to 5) an answer is confident, and how many such answers a second divergence needs. SPEC 2.7. */
	confidentFrom: 4,
	minConfidentAnswers: 5,
	/** Up to which confidence (1 to 5) an answer is unsure. SPEC 8. */
	lowConfidenceUpTo: 2,
	/** Fewest options placed for a ranking to count. SPEC 2.3. */
	minRanked: 2,
	/** Role-balanced and head-count readiness are both shown when they differ by more. SPEC 7.1. */
	readinessModesDifferBy: 0.05,
	/** Width of a band of a dial, in points of 100: what falls into another band is another verdict. SPEC 7.3. */
	verdictBandPoints: 20,
	/** Share of one band that is a consensus, the stricter share, and the share at the opposite end that still allows it, in percent. SPEC 1.5. */
	agreeShare: { percent: 70, stricterPercent: 75, oppositeBelowPercent: 15 },
	/** Constants of the RAND/UCLA method, and the length of the scales for which they hold. SPEC 1.5. */
	ipras: { base: 2.35, perAsymmetry: 1.5, points: 9 },
	/** Fewest questions on one scale that are taken together: for r_wg(J) and Krippendorff's alpha. SPEC 1.5, 3, 11.5. */
	minParallelQuestions: 2,
	/** Sizes of Cliff's delta below which it is negligible, small, medium (Romano et al. 2006). SPEC 4.2. */
	cliffSizes: { negligible: 0.147, small: 0.33, medium: 0.474 },
	/** Share of all cases in which an interval holds the value. SPEC 4.2, 4.6. */
	intervalLevel: 0.95,
	/** Priority under which an item needs no talk, and the certainty taken where nobody said how sure they are. SPEC 8. */
	agenda: { leastPriority: 15, unknownCertainty: 0.75 },
	/** Smallest group whose answers may be seen where answers are anonymous: default, least and most that may be chosen. SPEC 4.8. */
	smallestGroup: LEAST_GROUP,
	/** Where answers are anonymous, the share of a group from which on one answer is told as "so much or more". SPEC 4.8. */
	nearlyAllShare: 0.9,
	/** Random draws: permutations and bootstraps. */
	permutation: {
		/** Up to so many arrangements all are tried, beyond that draws on screen and in reports. SPEC 4.3. */
		exactUpTo: 20_000,
		screenDraws: 1_999,
		reportDraws: 9_999,
		/** Smallest group that a test counts, and how many groups it needs. SPEC 4.3. */
		minGroupAnswers: 2,
		minGroups: 2,
		/** A test whose least possible p-value is larger than this is not worth running. SPEC 4.5. */
		hopelessAbove: 0.05,
	},
	/** Between-group differences that are called one: rate of false discoveries, and adjusted share. SPEC 4.4, 8. */
	betweenGroups: { discoveryRate: 0.05, adjustedShare: 0.14 },
	/** Intervals by drawing anew: draws, fewest answers for the smoothed and for the plain form. SPEC 4.6. */
	bootstrap: { draws: 1_000, minAnswers: 3, minRespondents: 8 },
	/** Krippendorff's alpha: draws of its interval, and fewest questions to show it. SPEC 3. */
	alpha: { draws: 2_000, minUnits: 10 },
	/** Movement between rounds: fewest people who answered both, what counts as stable, and how many rounds. SPEC 7.4. */
	rounds: { minPairs: 5, stableShare: 0.15, stableDivergence: 0.05, maxRounds: 3 },
	/** Who thinks alike. SPEC 5. */
	people: {
		/** Fewest questions in common, and as a share of all. */
		minCommon: 5,
		minCommonShare: 1 / 4,
		/** Fewest people for camps, smallest camp, most camps. */
		minForCamps: 6,
		minCamp: 2,
		maxCamps: 5,
		/** Shuffles of the null test, and the p-value up to which camps are accepted. */
		nullShuffles: 99,
		acceptUpTo: 0.05,
		/** Draws of the test of groups over the whole questionnaire. SPEC 4.7. */
		questionnaireDraws: 999,
	},
	/** Names that may be one thing. SPEC 6.3. */
	names: {
		prefixBonus: 0.1,
		maxPrefix: 4,
		skippedInAcronyms: ['and', 'of', 'the', 'for'] as readonly string[],
		/** An abbreviation has at most so many characters, and so many less than the word. */
		maxAbbreviation: 4,
		abbreviatesBy: 2,
		/** Similarity of the one word that differs; of whole names, from a length on; of their trigrams. */
		similarWord: 0.91,
		similarName: 0.94,
		minLength: 4,
		similarTrigrams: 0.6,
	},
	/** Findings of the process inventory. SPEC 6.4. */
	inventory: {
		/** Informed people filled so many of the five core fields. */
		minCoreFields: 3,
		/** Mean distance of lists of systems from which they diverge. */
		systemsDivergeFrom: 0.5,
		/** People behind the second most named owner, or behind "nobody", that make it critical. */
		criticalFrom: 2,
		/** Owner of too many: at least so many processes, and so large a share. */
		overload: { processes: 3, share: 0.4 },
		/** Systems with the same function from which it is major. */
		majorDuplicateFrom: 3,
	},
	/** Map of processes. SC81. */
	processMap: {
		/** What a process weighs on the critical path whose criticality (1 to 3) nobody stated. */
		unsaidCriticality: 2,
	},
	/** Findings of the outcome map. */
	outcomes: {
		/** Share of the way from baseline to target by which a reading behind its plan is major. */
		majorBehindShare: 1 / 4,
		/** Answers want an option that has so many equal shares of the choices or points, or so high a mean rank. */
		equalShares: 1,
		rankUpTo: 2,
		/** Fewest answers of a group that may want something, and fewest people who chose it. */
		minGroupAnswers: 2,
	},
	/** About how many bars a histogram of numbers gets. */
	targetBins: 8,
} as const;
