import { m } from '$lib/messages';
import { unreachable } from '$lib/faults';
import type { MapHandoff, MapHandoffState } from '$lib/scoring';

/** How what is on the map is called. */
export interface MapNames {
	/** A process by its key, or anything else that findings name by a key. */
	readonly spell: (key: string) => string;
	/** A department by its id; null = not placed. */
	readonly department: (id: string | null) => string;
}

/** Who states a handoff, in a few words. */
export function mapStateName(state: MapHandoffState): string {
	switch (state) {
		case 'both':
			return m.map_state_both();
		case 'sender':
			return m.map_state_sender();
		case 'receiver':
			return m.map_state_receiver();
		case 'border':
			return m.map_state_border();
		case 'nobody':
			return m.map_state_nobody();
		default:
			return unreachable(state);
	}
}

/** Whether only one side states a handoff that has two: drawn as a broken line. */
export function isOneSided({ state }: Pick<MapHandoff, 'state'>): boolean {
	return state === 'sender' || state === 'receiver';
}

/** What goes along a handoff, each wording once, in alphabetical order; never who said so. */
export function handoffItems({ handoff }: Pick<MapHandoff, 'handoff'>): readonly string[] {
	const said = [...handoff.from.statements, ...handoff.to.statements].map(({ item }) => item);
	return [...new Set(said.filter((item) => item !== null))].sort();
}
