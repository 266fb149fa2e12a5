import { processMap, type ProcessMap } from '$lib/scoring';
import type { LiveRoom } from '$lib/state';

/** The map of a room as its accounts are now; without handoffs and findings before the reveal. */
export function mapOf({ inventory, setup }: LiveRoom): ProcessMap {
	const known = new Set(setup?.departments.map(({ id }) => String(id)));
	return processMap({
		listed: [...inventory.processesByKey].map(([key, { department, criticality }]) => ({
			key,
			department: department !== null && known.has(department) ? department : null,
			criticality,
		})),
		handoffs: inventory.handoffs,
		findings: inventory.findings.map(({ finding }) => finding),
	});
}
