import { unreachable } from '$lib/faults';
import { m } from '$lib/messages';
import { config, type Reason } from '$lib/scoring';

/** Why there is no number, in words for a cell or a line of its own. */
export function describeReason(reason: Reason): string {
	switch (reason) {
		case 'no-answers':
			return m.charts_no_answers();
		case 'too-few':
			return m.charts_too_few();
		case 'no-variation':
			return m.charts_no_variation();
		case 'hidden':
			return m.charts_hidden({ least: config.smallestGroup.default });
		case 'hidden-remainder':
			return m.charts_hidden_remainder();
		case 'not-measured':
			return m.charts_not_measured();
		default:
			return unreachable(reason);
	}
}
