import { m } from '$lib/messages';
import type { Criticality, Frequency } from '$lib/questionnaires';

/** How often a process runs, in words. */
export function frequencyWords(frequency: Frequency): string {
	const words: Readonly<Record<Frequency, () => string>> = {
		daily: m.account_process_daily,
		weekly: m.account_process_weekly,
		monthly: m.account_process_monthly,
		quarterly: m.account_process_quarterly,
		yearly: m.account_process_yearly,
		'on-demand': m.account_process_on_demand,
	};
	return words[frequency]();
}

/** How much stands still when a process does, in words. */
export function criticalityWords(criticality: Criticality): string {
	const words: Readonly<Record<Criticality, () => string>> = {
		1: m.account_process_little,
		2: m.account_process_part,
		3: m.account_process_all,
	};
	return words[criticality]();
}
