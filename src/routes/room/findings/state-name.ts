import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import type { FindingState } from '$lib/state';

/** The states that people give findings, in their order. */
export const FINDING_STATES = [
	'new',
	'discussed',
	'accepted',
] as const satisfies readonly FindingState[];

/** What became of a finding, in a word. */
export function stateName(state: FindingState): string {
	switch (state) {
		case 'new':
			return m.findings_state_new();
		case 'discussed':
			return m.findings_state_discussed();
		case 'accepted':
			return m.findings_state_accepted();
		default:
			return unreachable(state);
	}
}
