import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import type { Criticality, Frequency } from '$lib/questionnaires';

/** How often a process runs, in words. */
export function frequencyWords(frequency: Frequency): string {
	switch (frequency) {
		case 'daily':
			return m.lists_daily();
		case 'weekly':
			return m.lists_weekly();
		case 'monthly':
			return m.lists_monthly();
		case 'quarterly':
			return m.lists_quarterly();
		case 'yearly':
			return m.lists_yearly();
		case 'on-demand':
			return m.lists_on_demand();
		default:
			return unreachable(frequency);
	}
}

/** What stands still when a process does, in words. */
export function criticalityWords(criticality: Criticality): string {
	switch (criticality) {
		case 1:
			return m.lists_critical_1();
		case 2:
			return m.lists_critical_2();
		case 3:
			return m.lists_critical_3();
		default:
			return unreachable(criticality);
	}
}
