import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import type { Reason } from '$lib/scoring';

/**
 * Why there is no number, in words for a cell or a line of its own. `least`: the smallest group that this round shows; null where it is not
 * known or nothing is withheld. SPEC 4.8.
 */
export function describeReason(reason: Reason, least: number | null): string {
	switch (reason) {
		case 'no-answers':
			return m.charts_no_answers();
		case 'too-few':
			return m.charts_too_few();
		case 'no-variation':
			return m.charts_no_variation();
		case 'hidden':
			return least === null ? m.charts_hidden_few() : m.charts_hidden({ least });
		case 'hidden-remainder':
			return m.charts_hidden_remainder();
		case 'not-measured':
			return m.charts_not_measured();
		default:
			return unreachable(reason);
	}
}
