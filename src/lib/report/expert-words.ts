import { m } from '$lib/messages';
import type { ExpertIndex } from '$lib/scoring';

/** An index of the table for experts: those of one item, and those that other work gives. */
export type TableIndex =
	| ExpertIndex
	| `alpha-${'ordinal' | 'interval' | 'low' | 'high'}`
	| 'p'
	| 'q'
	| `interval-${'low' | 'high'}`;

/** Name, meaning and source of every index. */
export const expertWords: Readonly<
	Record<TableIndex, readonly [name: () => string, meaning: () => string, source: () => string]>
> = {
	divergence: [m.expert_divergence_name, m.expert_divergence_meaning, m.expert_divergence_source],
	'mean-distance': [
		m.expert_mean_distance_name,
		m.expert_mean_distance_meaning,
		m.expert_mean_distance_source,
	],
	'unbiased-distance': [
		m.expert_unbiased_distance_name,
		m.expert_unbiased_distance_meaning,
		m.expert_unbiased_distance_source,
	],
	gap: [m.expert_gap_name, m.expert_gap_meaning, m.expert_gap_source],
	between: [m.expert_between_name, m.expert_between_meaning, m.expert_between_source],
	within: [m.expert_within_name, m.expert_within_meaning, m.expert_within_source],
	r2: [m.expert_r2_name, m.expert_r2_meaning, m.expert_r2_source],
	r2adj: [m.expert_r2adj_name, m.expert_r2adj_meaning, m.expert_r2adj_source],
	'pseudo-f': [m.expert_pseudo_f_name, m.expert_pseudo_f_meaning, m.expert_pseudo_f_source],
	mean: [m.expert_mean_name, m.expert_mean_meaning, m.expert_no_source],
	median: [m.expert_median_name, m.expert_median_meaning, m.expert_no_source],
	variance: [m.expert_variance_name, m.expert_variance_meaning, m.expert_no_source],
	'interquartile-range': [
		m.expert_interquartile_range_name,
		m.expert_interquartile_range_meaning,
		m.expert_interquartile_range_source,
	],
	consensus: [m.expert_consensus_name, m.expert_consensus_meaning, m.expert_consensus_source],
	eijk: [m.expert_eijk_name, m.expert_eijk_meaning, m.expert_eijk_source],
	leik: [m.expert_leik_name, m.expert_leik_meaning, m.expert_leik_source],
	'blair-lacy': [m.expert_blair_lacy_name, m.expert_blair_lacy_meaning, m.expert_blair_lacy_source],
	rwg: [m.expert_rwg_name, m.expert_rwg_meaning, m.expert_rwg_source],
	'agree-share': [
		m.expert_agree_share_name,
		m.expert_agree_share_meaning,
		m.expert_agree_share_source,
	],
	'disagreement-index': [
		m.expert_disagreement_index_name,
		m.expert_disagreement_index_meaning,
		m.expert_disagreement_index_source,
	],
	bimodality: [m.expert_bimodality_name, m.expert_bimodality_meaning, m.expert_bimodality_source],
	'esteban-ray': [
		m.expert_esteban_ray_name,
		m.expert_esteban_ray_meaning,
		m.expert_esteban_ray_source,
	],
	'modal-share': [m.expert_modal_share_name, m.expert_modal_share_meaning, m.expert_no_source],
	iqv: [m.expert_iqv_name, m.expert_iqv_meaning, m.expert_iqv_source],
	entropy: [m.expert_entropy_name, m.expert_entropy_meaning, m.expert_entropy_source],
	'mutual-information': [
		m.expert_mutual_information_name,
		m.expert_mutual_information_meaning,
		m.expert_mutual_information_source,
	],
	'kendall-w': [m.expert_kendall_w_name, m.expert_kendall_w_meaning, m.expert_kendall_w_source],
	'kendall-p': [m.expert_kendall_p_name, m.expert_kendall_p_meaning, m.expert_kendall_p_source],
	'median-deviation': [
		m.expert_median_deviation_name,
		m.expert_median_deviation_meaning,
		m.expert_median_deviation_source,
	],
	'quartile-dispersion': [
		m.expert_quartile_dispersion_name,
		m.expert_quartile_dispersion_meaning,
		m.expert_quartile_dispersion_source,
	],
	variation: [m.expert_variation_name, m.expert_variation_meaning, m.expert_variation_source],
	'jensen-shannon': [
		m.expert_jensen_shannon_name,
		m.expert_jensen_shannon_meaning,
		m.expert_jensen_shannon_source,
	],
	distinct: [m.expert_distinct_name, m.expert_distinct_meaning, m.expert_no_source],
	'alpha-ordinal': [
		m.expert_alpha_ordinal_name,
		m.expert_alpha_ordinal_meaning,
		m.expert_alpha_ordinal_source,
	],
	'alpha-interval': [
		m.expert_alpha_interval_name,
		m.expert_alpha_interval_meaning,
		m.expert_alpha_interval_source,
	],
	'alpha-low': [m.expert_alpha_low_name, m.expert_alpha_low_meaning, m.expert_alpha_low_source],
	'alpha-high': [m.expert_alpha_high_name, m.expert_alpha_high_meaning, m.expert_alpha_high_source],
	p: [m.expert_p_name, m.expert_p_meaning, m.expert_p_source],
	q: [m.expert_q_name, m.expert_q_meaning, m.expert_q_source],
	'interval-low': [
		m.expert_interval_low_name,
		m.expert_interval_low_meaning,
		m.expert_interval_low_source,
	],
	'interval-high': [
		m.expert_interval_high_name,
		m.expert_interval_high_meaning,
		m.expert_interval_high_source,
	],
};
