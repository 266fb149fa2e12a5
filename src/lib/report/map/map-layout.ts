/** Which way work flows on the map: to the right on wide screens, down on narrow ones. */
export type MapDirection = 'right' | 'down';

/** A place on the map, in units of the map: one pixel where it is shown at its own size. */
export interface MapPoint {
	readonly x: number;
	readonly y: number;
}

/** A rectangle on the map by its upper left corner. */
export interface MapBox extends MapPoint {
	readonly width: number;
	readonly height: number;
}

/** The band of a department. */
export interface MapLane extends MapBox {
	/** Id of the department; null = processes that are not placed. */
	readonly department: string | null;
}

/** Where everything on the map stands. */
export interface MapLayout {
	readonly direction: MapDirection;
	readonly width: number;
	readonly height: number;
	readonly lanes: readonly MapLane[];
	/** By key of the process. */
	readonly processes: ReadonlyMap<string, MapBox>;
	/**
	 * By id of the handoff: its corners from the end that hands on to the end that receives. The end that is no process is the middle of a small
	 * terminal.
	 */
	readonly handoffs: ReadonlyMap<string, readonly MapPoint[]>;
}
