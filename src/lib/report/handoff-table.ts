import { m } from '$lib/messages';
import { handoffSeverity, type Handoff } from '$lib/scoring';
import { describeHandoff, type HandoffNames } from './describe-handoff';
import { severityName } from './severity-name';
import type { Table } from './table';

/** The ledger of handoffs as a table: a line a handoff, both sides beside each other. */
export function handoffTable(handoffs: readonly Handoff[], names: HandoffNames): Table {
	return {
		columns: [
			m.handoffs_column_from(),
			m.handoffs_column_to(),
			m.handoffs_column_break(),
			m.handoffs_column_severity(),
			m.handoffs_column_sender(),
			m.handoffs_column_receiver(),
		],
		rows: handoffs.map((handoff) => {
			const { from, to, stands, sent, received } = describeHandoff(handoff, names);
			const severity = handoffSeverity(handoff);
			return {
				header: from,
				cells: [
					to,
					stands.join('; '),
					severity === null ? '' : severityName(severity),
					sent.join('; '),
					received.join('; '),
				],
			};
		}),
	};
}
