import type { MapRoute } from './route-handoffs';

/** Where a handoff leaves and reaches its processes, across the direction of the work. */
export interface MapPorts {
	readonly out: ReadonlyMap<string, number>;
	readonly in: ReadonlyMap<string, number>;
}

/** What ports are chosen by, all across the direction of the work. */
export interface PortFrame {
	/** Start of the process of a cell. */
	readonly startOf: (cell: MapRoute['source']) => number;
	/** Size of a process. */
	readonly size: number;
	/** Where a route that goes around runs along its lane. */
	readonly channelOf: (route: MapRoute) => number;
}

/**
 * A place on the edge of its process for each handoff: straight ones in the middle, others before or after it, by where they come from or go to,
 * so that those of one process do not cross.
 */
export function spreadPorts(routes: readonly MapRoute[], frame: PortFrame): MapPorts {
	const { startOf, channelOf } = frame;
	return {
		out: ports(routes, frame, (route) => ({
			cell: route.source,
			leads: route.kind === 'around' ? channelOf(route) : startOf(route.target),
		})),
		in: ports(routes, frame, (route) => ({
			cell: route.target,
			leads: route.kind === 'around' ? channelOf(route) : startOf(route.source),
		})),
	};
}

type ReadSide = (route: MapRoute) => { readonly cell: MapRoute['source']; readonly leads: number };

function ports(
	routes: readonly MapRoute[],
	{ startOf, size }: PortFrame,
	read: ReadSide,
): ReadonlyMap<string, number> {
	const byProcess = new Map<string, MapRoute[]>();
	for (const route of routes) {
		const { key } = read(route).cell;
		byProcess.set(key, [...(byProcess.get(key) ?? []), route]);
	}
	const places = new Map<string, number>();
	for (const own of byProcess.values()) {
		const bent = own
			.filter(({ kind }) => kind !== 'straight')
			.sort((a, b) => read(a).leads - read(b).leads || (a.id < b.id ? -1 : 1));
		const isAlone = bent.length === own.length && bent.length === 1;
		for (const route of own) {
			const { cell } = read(route);
			const share =
				route.kind === 'straight' || isAlone ? 0.5 : shareOf(route, bent, read, startOf);
			places.set(route.id, startOf(cell) + share * size);
		}
	}
	return places;
}

/** Within the first or the last half of the edge, whichever is nearer to where it leads; the corners are left to the outside. */
function shareOf(
	route: MapRoute,
	bent: readonly MapRoute[],
	read: ReadSide,
	startOf: PortFrame['startOf'],
): number {
	const isBefore = (each: MapRoute) => read(each).leads <= startOf(read(each).cell);
	const half = bent.filter((each) => isBefore(each) === isBefore(route));
	const [from, to] = isBefore(route) ? [0.22, 0.42] : [0.58, 0.78];
	return from + ((half.indexOf(route) + 1) / (half.length + 1)) * (to - from);
}
