import { processMap, type ProcessMap } from '$lib/scoring';
import type { LiveRoom } from '$lib/state';

/** The map of a room as its accounts are now; without handoffs and findings before the reveal. */
export function mapOf({ findings, facilitation: { setup } }: LiveRoom): ProcessMap {
	const known = new Set(setup?.departments.map(({ id }) => String(id)));
	return processMap({
		listed: [...findings.processesByKey].map(([key, { department, criticality }]) => ({
			key,
			department: department !== null && known.has(department) ? department : null,
			criticality,
		})),
		handoffs: findings.handoffs,
		findings: findings.tracked.map(({ finding }) => finding),
	});
}
