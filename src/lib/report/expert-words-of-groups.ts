import { m } from '$lib/messages';
import { config } from '$lib/scoring';
import { formatNumber } from './format-number';
import type { IndexWords } from './index-words';

const sizes = () => ({
	negligible: formatNumber(config.cliffSizes.negligible, 3),
	small: formatNumber(config.cliffSizes.small, 3),
	medium: formatNumber(config.cliffSizes.medium, 3),
});

/** Name, meaning and source of the indices of two groups, of a section, of tests and intervals. */
export const expertWordsOfGroups = {
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
	p: [m.expert_p_name, m.expert_p_meaning, m.expert_p_source],
	q: [m.expert_q_name, m.expert_q_meaning, m.expert_q_source],
	'cliff-delta': [
		m.expert_cliff_delta_name,
		m.expert_cliff_delta_meaning,
		m.expert_cliff_delta_source,
	],
	'cliff-low': [m.expert_cliff_low_name, m.expert_cliff_low_meaning, m.expert_cliff_low_source],
	'cliff-high': [m.expert_cliff_high_name, m.expert_cliff_high_meaning, m.expert_cliff_high_source],
	'cliff-size': [
		m.expert_cliff_size_name,
		() => m.expert_cliff_size_meaning(sizes()),
		m.expert_cliff_size_source,
	],
	a12: [m.expert_a12_name, m.expert_a12_meaning, m.expert_a12_source],
	'earth-mover': [
		m.expert_earth_mover_name,
		m.expert_earth_mover_meaning,
		m.expert_earth_mover_source,
	],
	energy: [m.expert_energy_name, m.expert_energy_meaning, m.expert_energy_source],
	'unbiased-energy': [
		m.expert_unbiased_energy_name,
		m.expert_unbiased_energy_meaning,
		m.expert_unbiased_energy_source,
	],
	'choices-apart': [
		m.expert_choices_apart_name,
		m.expert_choices_apart_meaning,
		m.expert_choices_apart_source,
	],
	'budget-apart': [m.expert_budget_apart_name, m.expert_budget_apart_meaning, m.expert_no_source],
	'points-apart': [m.expert_points_apart_name, m.expert_points_apart_meaning, m.expert_no_source],
	'ranks-apart': [m.expert_ranks_apart_name, m.expert_ranks_apart_meaning, m.expert_no_source],
	'shares-apart': [m.expert_shares_apart_name, m.expert_shares_apart_meaning, m.expert_no_source],
	'medians-apart': [
		m.expert_medians_apart_name,
		m.expert_medians_apart_meaning,
		m.expert_no_source,
	],
	'section-questions': [
		m.expert_section_questions_name,
		m.expert_section_questions_meaning,
		m.expert_section_questions_source,
	],
	'alpha-nominal': [
		m.expert_alpha_nominal_name,
		m.expert_alpha_nominal_meaning,
		m.expert_alpha_nominal_source,
	],
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
	'alpha-ratio': [
		m.expert_alpha_ratio_name,
		m.expert_alpha_ratio_meaning,
		m.expert_alpha_ratio_source,
	],
	'alpha-low': [
		m.expert_alpha_low_name,
		() => m.expert_alpha_low_meaning({ units: config.alpha.minUnits }),
		m.expert_alpha_low_source,
	],
	'alpha-high': [
		m.expert_alpha_high_name,
		() => m.expert_alpha_high_meaning({ units: config.alpha.minUnits }),
		m.expert_alpha_high_source,
	],
	'rwg-section': [
		m.expert_rwg_section_name,
		m.expert_rwg_section_meaning,
		m.expert_rwg_section_source,
	],
} as const satisfies Readonly<Record<string, IndexWords>>;
