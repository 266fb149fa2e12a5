import { m } from '$lib/messages';
import { config, type ExpertIndex } from '$lib/scoring';
import { formatNumber } from './format-number';

/** An index of the table for experts: those of the scorer, and those that the test of groups gives. */
export type TableIndex = ExpertIndex | 'p-value' | 'discovery-rate';

/** Name and meaning of an index, and who published it: authors and year; left out where the definition is common property. */
export type IndexWords = readonly [name: () => string, meaning: () => string, source?: string];

const sizes = () => ({
	negligible: formatNumber(config.cliffSizes.negligible, 3),
	small: formatNumber(config.cliffSizes.small, 3),
	medium: formatNumber(config.cliffSizes.medium, 3),
});

/** What stands in the table for experts beside the value of each index. */
export const expertWords: Readonly<Record<TableIndex, IndexWords>> = {
	divergence: [m.expert_divergence, m.expert_divergence_means, 'Berry & Mielke 1992'],
	'unbiased-distance': [m.expert_distance, m.expert_distance_means, 'Rao 1982'],
	gap: [m.expert_gap, m.expert_gap_means],
	r2: [m.expert_r2, m.expert_r2_means, 'Reardon 2009; Anderson 2001'],
	r2adj: [m.expert_r2adj, m.expert_r2adj_means],
	'p-value': [m.expert_p, m.expert_p_means, 'Phipson & Smyth 2010'],
	'discovery-rate': [m.expert_q, m.expert_q_means, 'Benjamini & Hochberg 1995'],

	mean: [m.expert_mean, m.expert_mean_means],
	median: [m.expert_median, m.expert_median_means],
	'interquartile-range': [m.expert_iqr, m.expert_iqr_means, 'Hyndman & Fan 1996'],
	'median-deviation': [m.expert_mad, m.expert_mad_means, 'Hampel 1974'],
	variation: [m.expert_variation, m.expert_variation_means, 'English & Kernan 1976'],
	'agree-share': [m.expert_third, m.expert_third_means, 'Diamond et al. 2014; Newcombe 1998'],
	rwg: [m.expert_rwg, m.expert_rwg_means, 'James, Demaree & Wolf 1984'],
	consensus: [m.expert_consensus, m.expert_consensus_means, 'Tastle & Wierman 2007'],
	eijk: [m.expert_eijk, m.expert_eijk_means, 'van der Eijk 2001'],
	leik: [m.expert_leik, m.expert_leik_means, 'Leik 1966'],
	'disagreement-index': [
		m.expert_rand,
		() => m.expert_rand_means(config.ipras),
		'Fitch et al. 2001',
	],

	'modal-share': [m.expert_modal, m.expert_modal_means],
	distinct: [m.expert_distinct, m.expert_distinct_means],
	'option-share': [m.expert_share, m.expert_share_means, 'Newcombe 1998'],
	'kendall-w': [m.expert_w, m.expert_w_means, 'Kendall & Babington Smith 1939'],
	'kendall-p': [m.expert_w_p, m.expert_w_p_means, 'Kendall & Babington Smith 1939'],
	'rank-median': [m.expert_rank, m.expert_rank_means],

	'cliff-delta': [
		m.expert_cliff,
		() => m.expert_cliff_means(sizes()),
		'Cliff 1996; Feng & Cliff 2004; Romano et al. 2006',
	],
	a12: [m.expert_a12, m.expert_a12_means, 'Vargha & Delaney 2000'],
	'earth-mover': [m.expert_mover, m.expert_mover_means, 'Rubner et al. 2000'],
	'choices-apart': [m.expert_shares_apart, m.expert_shares_apart_means, 'Lin 1991'],
	'budget-apart': [m.expert_budgets_apart, m.expert_budgets_apart_means],
	difference: [m.expert_difference, m.expert_difference_means],

	'section-questions': [m.expert_section, m.expert_section_means],
	alpha: [
		m.expert_alpha,
		() => m.expert_alpha_means({ units: config.alpha.minUnits }),
		'Krippendorff 2011; Zapf et al. 2016',
	],
	'rwg-section': [m.expert_rwg_section, m.expert_rwg_section_means, 'James, Demaree & Wolf 1984'],
};
