import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import type { OutcomeMilestone } from '$lib/scoring';

/** When a figure is seen, in words; null where nobody has said. */
export function measureName(measure: OutcomeMilestone['measure']): string | null {
	switch (measure) {
		case 'lead':
			return m.outcomes_measure_lead();
		case 'lag':
			return m.outcomes_measure_lag();
		case null:
			return null;
		default:
			return unreachable(measure);
	}
}
