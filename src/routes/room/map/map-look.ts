import type { MapHandoff, MapProcess, ProcessMap } from '$lib/scoring';
import type { MapView } from './map-view.svelte';

/** What of a map the filters let through. */
export interface WantedMap {
	readonly handoffs: readonly MapHandoff[];
	/** Keys of the processes. */
	readonly processes: ReadonlySet<string>;
}

/** The handoffs that the filters ask for, and the processes at their ends; without "only what breaks" all of the department. */
export function wantedOf(
	{ processes, handoffs }: ProcessMap,
	{ department, onlyBreaks }: Pick<MapView, 'department' | 'onlyBreaks'>,
): WantedMap {
	const isOwn = (process: MapProcess) => department === '' || process.department === department;
	const own = new Set(processes.filter(isOwn).map(({ key }) => key));
	const shown = handoffs.filter(
		({ from, to, handoff }) =>
			keysOf(from, to).some((key) => own.has(key)) && (!onlyBreaks || handoff.breaks.length > 0),
	);
	const atEnds = shown.flatMap(({ from, to }) => keysOf(from, to));
	return { handoffs: shown, processes: new Set(onlyBreaks ? atEnds : [...own, ...atEnds]) };
}

function keysOf(...ends: readonly MapHandoff['from'][]): readonly string[] {
	return ends.flatMap((end) => (end.kind === 'process' ? [end.key] : []));
}
