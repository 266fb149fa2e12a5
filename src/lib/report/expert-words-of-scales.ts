import { m } from '$lib/messages';
import { config } from '$lib/scoring';
import { formatNumber } from './format-number';
import type { IndexWords } from './index-words';

const { skewedChance, agreeShare } = config;
const shares = { percent: agreeShare.percent, opposite: agreeShare.oppositeBelowPercent };
const chance = (variance: number) => ({
	variance: formatNumber(variance, 2),
	points: skewedChance.points,
});

/** Name, meaning and source of the indices that follow from the distance, and those of ordered answers. */
export const expertWordsOfScales = {
	divergence: [m.expert_divergence_name, m.expert_divergence_meaning, m.expert_divergence_source],
	'mean-distance': [
		m.expert_mean_distance_name,
		m.expert_mean_distance_meaning,
		m.expert_mean_distance_source,
	],
	'unbiased-distance': [
		m.expert_unbiased_distance_name,
		m.expert_unbiased_distance_meaning,
		m.expert_no_source,
	],
	gap: [m.expert_gap_name, m.expert_gap_meaning, m.expert_gap_source],
	between: [m.expert_between_name, m.expert_between_meaning, m.expert_between_source],
	within: [m.expert_within_name, m.expert_within_meaning, m.expert_within_source],
	r2: [m.expert_r2_name, m.expert_r2_meaning, m.expert_r2_source],
	r2adj: [m.expert_r2adj_name, m.expert_r2adj_meaning, m.expert_no_source],
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
	dissention: [m.expert_dissention_name, m.expert_dissention_meaning, m.expert_dissention_source],
	eijk: [m.expert_eijk_name, m.expert_eijk_meaning, m.expert_eijk_source],
	'eijk-polarisation': [
		m.expert_eijk_polarisation_name,
		m.expert_eijk_polarisation_meaning,
		m.expert_eijk_polarisation_source,
	],
	leik: [m.expert_leik_name, m.expert_leik_meaning, m.expert_leik_source],
	'blair-lacy': [m.expert_blair_lacy_name, m.expert_blair_lacy_meaning, m.expert_blair_lacy_source],
	rwg: [m.expert_rwg_name, m.expert_rwg_meaning, m.expert_rwg_source],
	'rwg-truncated': [
		m.expert_rwg_truncated_name,
		m.expert_rwg_truncated_meaning,
		m.expert_rwg_truncated_source,
	],
	'rwg-slight': [
		m.expert_rwg_slight_name,
		() => m.expert_rwg_slight_meaning(chance(skewedChance.slight)),
		m.expert_rwg_slight_source,
	],
	'rwg-moderate': [
		m.expert_rwg_moderate_name,
		() => m.expert_rwg_moderate_meaning(chance(skewedChance.moderate)),
		m.expert_rwg_moderate_source,
	],
	'rwg-heavy': [
		m.expert_rwg_heavy_name,
		() => m.expert_rwg_heavy_meaning(chance(skewedChance.heavy)),
		m.expert_rwg_heavy_source,
	],
	'agree-band': [m.expert_agree_band_name, m.expert_agree_band_meaning, m.expert_agree_band_source],
	'agree-share': [
		m.expert_agree_share_name,
		m.expert_agree_share_meaning,
		m.expert_agree_share_source,
	],
	'agree-low': [m.expert_agree_low_name, m.expert_agree_low_meaning, m.expert_agree_low_source],
	'agree-high': [m.expert_agree_high_name, m.expert_agree_high_meaning, m.expert_agree_high_source],
	'meets-70': [
		() => m.expert_meets_70_name(agreeShare),
		() => m.expert_meets_70_meaning(agreeShare),
		m.expert_meets_70_source,
	],
	'meets-70-15': [
		() => m.expert_meets_70_15_name(shares),
		() => m.expert_meets_70_15_meaning(shares),
		m.expert_meets_70_15_source,
	],
	'percentile-range': [
		m.expert_percentile_range_name,
		m.expert_percentile_range_meaning,
		m.expert_percentile_range_source,
	],
	'allowed-range': [
		m.expert_allowed_range_name,
		m.expert_allowed_range_meaning,
		m.expert_allowed_range_source,
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
} as const satisfies Readonly<Record<string, IndexWords>>;
