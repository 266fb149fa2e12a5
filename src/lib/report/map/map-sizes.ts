import type { MapDirection } from './map-layout';

/** Sizes on the map, in its units; the size of the words on it. */
export const MAP_TEXT = 14;

/** A process: as wide as about twenty letters, as high as three lines. */
export const PROCESS_BOX = { width: 164, height: 64 } as const;

/** How many narrow letters a line of it takes, and how many lines. */
export const PROCESS_LETTERS = 19;
export const PROCESS_LINES = 3;

/** Half the width of the end of a handoff that is no process. */
export const TERMINAL_RADIUS = 6;

/** What the layout counts in, along the direction of the work ("main") and across it ("cross"). */
export interface MapSizes {
	readonly main: number;
	readonly cross: number;
	/** Room for an arrowhead or a terminal beside each process. */
	readonly stub: number;
	/** Between two handoffs that run beside each other. */
	readonly track: number;
	readonly rowGap: number;
	/** At the edge of each lane, before its first handoff and after its last row. */
	readonly lanePad: number;
	/** For the name of the lane: across where lanes lie, at the beginning where they stand. */
	readonly laneHead: number;
	readonly start: number;
}

/** The sizes for a direction. */
export function mapSizes(direction: MapDirection): MapSizes {
	const { width, height } = PROCESS_BOX;
	const shared = { stub: 24, track: 10, rowGap: 20, lanePad: 12 };
	return direction === 'right'
		? { main: width, cross: height, laneHead: 22, start: 0, ...shared }
		: { main: height, cross: width, laneHead: 0, start: 36, ...shared };
}
