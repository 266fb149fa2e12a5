export { config } from './config';
export { thresholdSections } from './threshold-sections';
export { keptBy } from './kept-by';
export { mapResult, none, some, type Reason, type Result } from './result';
export { chiSquareTail } from './distributions/chi-square-tail';
export type { Divergence } from './divergence';
export { orderedMaximum } from './ordered-maximum';
export { unorderedMaximum } from './unordered-maximum';
export { isKnowledgeGap, type Shape } from './shape';
export { distanceShape } from './distance-shape';

export { ordinalDivergence } from './ordinal/divergence';
export { ordinalMeanDistance } from './ordinal/mean-distance';
export { ordinalMedian } from './ordinal/median';
export { ordinalShape } from './ordinal/shape';
export { agreeShare } from './ordinal/agree-share';
export { bimodality } from './ordinal/bimodality';
export { blairLacy } from './ordinal/blair-lacy';
export { consensus } from './ordinal/consensus';
export { eijkAgreement } from './ordinal/eijk-agreement';
export { estebanRay } from './ordinal/esteban-ray';
export { ipras } from './ordinal/ipras';
export { leikDispersion } from './ordinal/leik-dispersion';
export { rwg, rwgOfItems } from './ordinal/rwg';
export { bandCounts } from './ordinal/bands';

export { nominalDivergence } from './nominal/divergence';
export { iqv } from './nominal/iqv';
export { normalisedEntropy } from './nominal/entropy';
export { nominalShape } from './nominal/shape';

export { jaccardDistance } from './sets/jaccard-distance';
export { setsDivergence } from './sets/divergence';

export { completeRanking } from './ranking/complete-ranking';
export { kendallW } from './ranking/kendall-w';
export { midranks } from './ranking/midranks';
export { rankingDivergence } from './ranking/divergence';
export { spearman } from './ranking/spearman';

export { allocationDivergence } from './allocation/divergence';
export { aitchison } from './allocation/aitchison';
export { jensenShannon } from './allocation/jensen-shannon';
export { totalVariation } from './allocation/total-variation';

export { interquartileRange } from './numbers/interquartile-range';
export { medianDeviation } from './numbers/median-deviation';
export { quartileDispersion } from './numbers/quartile-dispersion';
export { variance } from './numbers/variance';
export { mean } from './numbers/mean';
export { median } from './numbers/median';
export { numberBins } from './numbers/number-bins';
export { numbersDivergence } from './numbers/divergence';
export { numbersMeanDistance } from './numbers/mean-distance';
export { quantile } from './numbers/quantile';
export { quartiles } from './numbers/quartiles';
export { rangeDistance } from './numbers/range-distance';
export { ratioDistance } from './numbers/ratio-distance';

export { dayBins } from './dates/day-bins';
export { dayNumber, isoDay } from './dates/day-number';

export { jaroWinkler } from './names/jaro-winkler';
export { mergeCandidates, type MergeCandidate } from './names/merge-candidates';
export { normaliseName } from './names/normalise-name';
export type { MergeKind } from './names/merge-kind-of';
export { suggestMerge } from './names/suggest-merge';
export { trigramSimilarity } from './names/trigram-similarity';
export { entityDivergence } from './entity/divergence';

export { benjaminiHochberg } from './groups/benjamini-hochberg';
export { mutualInformation } from './groups/mutual-information';
export { nominalSplit } from './groups/nominal-split';
export { ordinalSplit } from './groups/ordinal-split';
export { pairEnergy } from './groups/pair-energy';
export { permanova } from './groups/permanova';
export { splitByGroup } from './groups/split';

export { cliffDelta } from './effects/cliff-delta';
export { earthMover } from './effects/earth-mover';
export { studentQuantile } from './distributions/student-quantile';
export { respondentBootstrap } from './intervals/respondent-bootstrap';
export { rosterInterval } from './intervals/roster-interval';
export { smoothBootstrap } from './intervals/smooth-bootstrap';
export { wilson, type Interval } from './intervals/wilson';

export { Generator } from './random/generator';
export { hashSeed, seededGenerator, stateOfSeed } from './random/seed';
export { shuffled } from './random/shuffled';

export { arrangementsOf } from './permutation/arrangements';
export { choiceSpread, orderedSpread } from './permutation/counts-spread';
export { lineSpread } from './permutation/line-spread';
export {
	exactPermutationTest,
	seededPermutationTest,
	type PermutationTest,
} from './permutation/permutation-test';
export { rankDistance } from './ranking/rank-distance';
export { rankSpread } from './permutation/rank-spread';
export { ratioSpread } from './permutation/ratio-spread';
export type { Spread, SpreadOf } from './permutation/spread';
export { tableSpread } from './permutation/table-spread';

export { krippendorffAlpha, type AlphaMetric } from './reliability/alpha';
export { alphaBootstrap } from './reliability/alpha-bootstrap';

export { coefficientOfVariation } from './delphi/coefficient-of-variation';
export { mcnemar, type McNemar } from './delphi/mcnemar';
export { roundOutcome } from './delphi/round-movement';
export { wilcoxon, type Wilcoxon } from './delphi/wilcoxon';

export { answerColumn, type AnswerColumn } from './people/answer-column';
export { camps, type Camps } from './people/camps';
export { campsTest, type CampsTest } from './people/camps-test';
export { classicalScaling, type PeopleMap } from './people/classical-scaling';
export { completeDistances } from './people/complete-distances';
export { cutDendrogram, type Dendrogram } from './people/dendrogram';
export {
	euclideanDistances,
	mapMatrix,
	matrixOfRows,
	rowsOfMatrix,
} from './people/distance-matrix';
export {
	allocationColumn,
	choiceColumn,
	rangeColumn,
	rankingColumn,
	setColumn,
} from './people/columns';
export { gower, minCommonOf } from './people/gower';
export type { Merge } from './people/merge-clusters';
export { questionnaireTest } from './people/questionnaire-test';
export { silhouette } from './people/silhouette';
export { upgma } from './people/upgma';
export { ward, wardOfSquares } from './people/ward';

export * from './inventory';
export * from './outcomes';
export { agenda, type AgendaLine } from './agenda/agenda';
export type { AgendaFactors } from './agenda/factors';
export { agendaOrder } from './agenda/order';
export { agendaPriority } from './agenda/priority';
export { rankRanges, type RankRange } from './agenda/rank-ranges';
export { keptPerceptionGaps } from './perception/kept-gaps';
export type { PairGap } from './perception/pair-gap';
export {
	perceptionGaps,
	type PerceptionGap,
	type PerceptionSide,
} from './perception/perception-gaps';
export { guardPeople, POOLED_GROUP, type GuardedPeople } from './privacy/guard-people';
export { isNearlyAllOf } from './privacy/nearly-all';
export { openInBatches, type Batch } from './privacy/open-in-batches';
export { suppress } from './privacy/suppress';

export type { BandChange, DialSensitivity } from './overall/dial-sensitivity';
export type { LeftOutRange } from './overall/left-out-range';
export {
	foundationProfile,
	type FoundationFigure,
	type FoundationRow,
} from './overall/foundation-profile';
export { verdictBand } from './overall/verdict-band';
export { alignment, type Alignment, type AlignmentItem } from './overall/alignment';
export {
	readiness,
	type Readiness,
	type ReadinessItem,
	type ReadinessLevel,
} from './overall/readiness';

export type { Bin, BinLabel, CalendarUnit, Distribution } from './kinds/distribution';
export type { ItemDivergence, Level } from './kinds/kind';
export type { Counts } from './round/counts';
export type { Confidence, Importance } from './round/ratings';
export type { GroupScore, ItemScore, Remark } from './round/item-score';
export {
	comparisonsOf,
	compareGroups,
	doDiffer,
	ITEM_TESTS_SHARE,
	rateTests,
	type GroupComparison,
} from './round/compare-groups';
export { groupTests } from './round/group-tests';
export { comparePeople, type PeopleComparison } from './round/compare-people';
export {
	CAMP_SHUFFLES,
	campId,
	peopleStudy,
	testedCamps,
	type ComparedPeople,
} from './round/people-study';
export type { ExpertIndex, ExpertValue } from './round/expert/expert-value';
export { itemIndices } from './round/expert/item-indices';
export type { ItemTest } from './round/discovery-rates';
export { groupDistance, type GroupDistance } from './round/group-distance';
export { itemInterval } from './round/item-interval';
export { itemIntervals, type ItemIntervals } from './round/item-intervals';
export { testItem, testPairs, type PairTest } from './round/item-test';
export { peopleColumns } from './round/people-columns';
export { rescoreRound, type ScoredRound } from './round/rescore-round';
export { scoreItem, type ItemContext } from './round/score-item';
export { othersDivergences } from './round/others-divergences';
export { sensitivity, type Sensitivity } from './round/sensitivity';
export { testRound } from './round/test-round';
export {
	answersTo,
	assembleRound,
	contextOf,
	scoreItemsOf,
	scoreRound,
	type HeatMapRow,
	type RoundScore,
} from './round/score-round';
export type {
	ItemAnswer,
	ScoredGroup,
	ScoredRespondent,
	ScoringInput,
} from './round/scoring-input';
