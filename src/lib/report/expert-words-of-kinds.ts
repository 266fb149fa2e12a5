import { m } from '$lib/messages';
import { config } from '$lib/scoring';
import { formatNumber } from './format-number';
import type { IndexWords } from './index-words';

/** Name, meaning and source of the indices of choices, names, rankings, budgets, numbers and dates. */
export const expertWordsOfKinds = {
	'modal-share': [m.expert_modal_share_name, m.expert_modal_share_meaning, m.expert_no_source],
	iqv: [m.expert_iqv_name, m.expert_iqv_meaning, m.expert_no_source],
	entropy: [m.expert_entropy_name, m.expert_entropy_meaning, m.expert_entropy_source],
	'name-entropy': [
		m.expert_name_entropy_name,
		m.expert_name_entropy_meaning,
		m.expert_name_entropy_source,
	],
	distinct: [m.expert_distinct_name, m.expert_distinct_meaning, m.expert_no_source],
	'mutual-information': [
		m.expert_mutual_information_name,
		m.expert_mutual_information_meaning,
		m.expert_mutual_information_source,
	],
	'mutual-share': [
		m.expert_mutual_share_name,
		m.expert_mutual_share_meaning,
		m.expert_mutual_share_source,
	],
	'option-share': [m.expert_option_share_name, m.expert_option_share_meaning, m.expert_no_source],
	'option-low': [m.expert_option_low_name, m.expert_option_low_meaning, m.expert_option_low_source],
	'option-high': [
		m.expert_option_high_name,
		m.expert_option_high_meaning,
		m.expert_option_high_source,
	],
	'kendall-w': [m.expert_kendall_w_name, m.expert_kendall_w_meaning, m.expert_kendall_w_source],
	'kendall-chi2': [
		m.expert_kendall_chi2_name,
		m.expert_kendall_chi2_meaning,
		m.expert_kendall_chi2_source,
	],
	'kendall-df': [m.expert_kendall_df_name, m.expert_kendall_df_meaning, m.expert_kendall_df_source],
	'kendall-p': [m.expert_kendall_p_name, m.expert_kendall_p_meaning, m.expert_kendall_p_source],
	'mean-spearman': [
		m.expert_mean_spearman_name,
		m.expert_mean_spearman_meaning,
		m.expert_mean_spearman_source,
	],
	'rank-median': [m.expert_rank_median_name, m.expert_rank_median_meaning, m.expert_no_source],
	'rank-first': [m.expert_rank_first_name, m.expert_rank_first_meaning, m.expert_rank_first_source],
	'rank-third': [m.expert_rank_third_name, m.expert_rank_third_meaning, m.expert_rank_third_source],
	'total-variation': [
		m.expert_total_variation_name,
		m.expert_total_variation_meaning,
		m.expert_no_source,
	],
	'jensen-shannon': [
		m.expert_jensen_shannon_name,
		m.expert_jensen_shannon_meaning,
		m.expert_jensen_shannon_source,
	],
	aitchison: [
		m.expert_aitchison_name,
		() => m.expert_aitchison_meaning({ share: formatNumber(config.zeroShare, 3) }),
		m.expert_aitchison_source,
	],
	minimum: [m.expert_minimum_name, m.expert_minimum_meaning, m.expert_no_source],
	maximum: [m.expert_maximum_name, m.expert_maximum_meaning, m.expert_no_source],
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
} as const satisfies Readonly<Record<string, IndexWords>>;
