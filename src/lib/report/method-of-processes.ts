import { m } from '$lib/messages';
import { config } from '$lib/scoring';
import { formatShare } from './format-number';
import type { MethodRule } from './method-rule';

const { names, inventory, processMap } = config;

/** The rules for names and accounts of processes. */
export const methodOfProcesses: readonly MethodRule[] = [
	{
		section: '6.3',
		thresholds: [
			'names.similarWord',
			'names.similarName',
			'names.minLength',
			'names.similarTrigrams',
		],
		sentence: () =>
			m.method_names_similar({
				word: formatShare(names.similarWord),
				name: formatShare(names.similarName),
				length: names.minLength,
				parts: formatShare(names.similarTrigrams),
			}),
	},
	{
		section: '6.3',
		thresholds: ['names.prefixBonus', 'names.maxPrefix'],
		sentence: () =>
			m.method_names_bonus({ bonus: formatShare(names.prefixBonus), count: names.maxPrefix }),
	},
	{
		section: '6.3',
		thresholds: ['names.maxAbbreviation', 'names.abbreviatesBy', 'names.skippedInAcronyms'],
		sentence: () =>
			m.method_names_short({
				count: names.maxAbbreviation,
				less: names.abbreviatesBy,
				words: names.skippedInAcronyms.map((word) => `“${word}”`).join(', '),
			}),
	},
	{
		section: '6.4',
		thresholds: ['inventory.minCoreFields'],
		sentence: () => m.method_informed({ count: inventory.minCoreFields }),
	},
	{
		section: '6.4',
		thresholds: ['inventory.systemsDivergeFrom'],
		sentence: () => m.method_systems({ share: formatShare(inventory.systemsDivergeFrom) }),
	},
	{
		section: '6.4',
		thresholds: ['inventory.criticalFrom'],
		sentence: () => m.method_critical({ count: inventory.criticalFrom }),
	},
	{
		section: '6.4',
		thresholds: ['inventory.overload.processes', 'inventory.overload.share'],
		sentence: () =>
			m.method_overload({
				count: inventory.overload.processes,
				share: formatShare(inventory.overload.share),
			}),
	},
	{
		section: '6.4',
		thresholds: ['inventory.majorDuplicateFrom'],
		sentence: () => m.method_duplicate({ count: inventory.majorDuplicateFrom }),
	},
	{
		section: '6.4',
		thresholds: ['processMap.unsaidCriticality'],
		sentence: () => m.method_critical_path({ weight: processMap.unsaidCriticality }),
	},
];
