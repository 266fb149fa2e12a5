import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import type { Reason } from '$lib/scoring';

/** Why there is no number, short enough for a narrow cell. `least`: as for `describeReason`. */
export function shortReason(reason: Reason, least: number | null): string {
	switch (reason) {
		case 'no-answers':
			return m.charts_heat_no_answers();
		case 'too-few':
			return m.charts_heat_too_few();
		case 'no-variation':
			return m.charts_heat_no_variation();
		case 'hidden':
			return least === null ? m.charts_heat_hidden_remainder() : m.charts_heat_hidden({ least });
		case 'hidden-remainder':
			return m.charts_heat_hidden_remainder();
		case 'not-measured':
			return m.charts_heat_not_measured();
		default:
			return unreachable(reason);
	}
}
