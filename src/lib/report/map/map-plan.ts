import type { MapHandoff, ProcessMap } from '$lib/scoring';
import type { MapDirection } from './map-layout';

/** A handoff as the layout sees it; null = an end that is no process. */
export interface PlannedHandoff {
	readonly id: string;
	readonly from: string | null;
	readonly to: string | null;
	/** Whether the end that is no process is nobody. */
	readonly isToNobody: boolean;
}

/** What the places on the map depend on, and nothing else: plain data that can be sent to a worker and compared as text. */
export interface MapPlan {
	readonly direction: MapDirection;
	/** Departments that have processes, in the order of the set-up; null, where there are any without one, comes last. */
	readonly lanes: readonly (string | null)[];
	/** By key. */
	readonly processes: readonly { readonly key: string; readonly lane: number }[];
	/** By id. */
	readonly handoffs: readonly PlannedHandoff[];
}

/** What is to be placed of a map. `departments`: ids in the order in which they are shown; one that is not among them counts as none. */
export function mapPlan(
	{ processes, handoffs }: ProcessMap,
	departments: readonly string[],
	direction: MapDirection,
): MapPlan {
	const laneOf = (department: string | null) =>
		department !== null && departments.includes(department) ? department : null;
	const used = new Set(processes.map(({ department }) => laneOf(department)));
	const lanes = [...departments, null].filter((department) => used.has(department));
	return {
		direction,
		lanes,
		processes: processes.map(({ key, department }) => ({
			key,
			lane: lanes.indexOf(laneOf(department)),
		})),
		handoffs: handoffs.map(planned).sort((a, b) => (a.id < b.id ? -1 : 1)),
	};
}

function planned({ id, from, to }: MapHandoff): PlannedHandoff {
	return {
		id,
		from: from.kind === 'process' ? from.key : null,
		to: to.kind === 'process' ? to.key : null,
		isToNobody: to.kind === 'nowhere',
	};
}
