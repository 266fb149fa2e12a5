import type { AlphaMetric } from '../../reliability/alpha-of-table';

/** Indices that follow from the distance alone, the same for every kind. */
export type SharedIndex =
	| 'divergence'
	| 'mean-distance'
	| 'unbiased-distance'
	| 'gap'
	| 'between'
	| 'within'
	| 'r2'
	| 'r2adj'
	| 'pseudo-f';

/** Indices of ordered answers. */
export type OrderedIndex =
	| 'mean'
	| 'median'
	| 'variance'
	| 'interquartile-range'
	| 'consensus'
	| 'dissention'
	| 'eijk'
	| 'eijk-polarisation'
	| 'leik'
	| 'blair-lacy'
	| 'rwg'
	| 'rwg-truncated'
	| `rwg-${'slight' | 'moderate' | 'heavy'}`
	| `agree-${'band' | 'share' | 'low' | 'high'}`
	| 'meets-70'
	| 'meets-70-15'
	| 'percentile-range'
	| 'allowed-range'
	| 'disagreement-index'
	| 'bimodality'
	| 'esteban-ray';

/** Indices of choices and names. */
export type ChoiceIndex =
	| 'modal-share'
	| 'iqv'
	| 'entropy'
	| 'name-entropy'
	| 'distinct'
	| 'mutual-information'
	| 'mutual-share'
	| `option-${'share' | 'low' | 'high'}`;

/** Indices of rankings. */
export type RankingIndex =
	`kendall-${'w' | 'chi2' | 'df' | 'p'}` | 'mean-spearman' | `rank-${'median' | 'first' | 'third'}`;

/** Indices of budgets. */
export type AllocationIndex = 'total-variation' | 'jensen-shannon' | 'aitchison';

/** Indices of numbers and dates. */
export type NumberIndex =
	| 'mean'
	| 'median'
	| 'minimum'
	| 'maximum'
	| 'interquartile-range'
	| 'median-deviation'
	| 'quartile-dispersion'
	| 'variation';

/** Indices of two groups. */
export type PairIndex =
	| `cliff-${'delta' | 'low' | 'high' | 'size'}`
	| 'a12'
	| 'earth-mover'
	| 'energy'
	| 'unbiased-energy'
	| 'choices-apart'
	| 'budget-apart'
	| `${'points' | 'ranks' | 'shares' | 'medians'}-apart`;

/** Indices of several questions together. */
export type SectionIndex =
	'section-questions' | `alpha-${AlphaMetric}` | `alpha-${'low' | 'high'}` | 'rwg-section';

/** Every published index of an item, by what it is called here. Words, meaning and source belong to the report. */
export type ExpertIndex =
	| SharedIndex
	| OrderedIndex
	| ChoiceIndex
	| RankingIndex
	| AllocationIndex
	| NumberIndex
	| PairIndex;
