import type { MapCell, MapGrid } from './cells-in-lanes';
import type { MapLink } from './rank-processes';
import { shareTracks, type Stretch } from './share-tracks';

/** A handoff between two processes, by its id. */
export interface IdentifiedLink extends MapLink {
	readonly id: string;
}

/** How a handoff runs between its two cells. Gaps are counted by the column before them, the first is -1. */
export type MapRoute = {
	readonly id: string;
	readonly source: MapCell;
	readonly target: MapCell;
} & (
	| { readonly kind: 'straight' }
	/** Across the one gap between neighbouring columns. */
	| { readonly kind: 'step'; readonly gap: number }
	/** Out into a gap, along the free edge of a lane, and from another gap in. */
	| { readonly kind: 'around'; readonly lane: number; readonly gaps: readonly [number, number] }
);

/** Every route, and on which of the tracks at the edge of its lane those run that go around. */
export interface MapRoutes {
	readonly routes: readonly MapRoute[];
	readonly trackOf: ReadonlyMap<string, number>;
	/** By lane. */
	readonly tracks: readonly number[];
}

/**
 * How every handoff runs: straight where nothing is in its way, a step between neighbouring columns, otherwise around, never through a process.
 * Cost: handoffs × columns.
 */
export function routeHandoffs(
	{ cells, rows }: MapGrid,
	links: readonly IdentifiedLink[],
): MapRoutes {
	const taken = new Set([...cells.values()].map(spotOf));
	const routes = links.flatMap(({ id, from, to }): readonly MapRoute[] => {
		const [source, target] = [cells.get(from), cells.get(to)];
		return source && target ? [routeOf(id, source, target, taken)] : [];
	});
	const stretches = new Map<number, Stretch[]>();
	for (const route of routes) {
		if (route.kind !== 'around') continue;
		const [from, to] = route.gaps;
		const own = stretches.get(route.lane) ?? [];
		stretches.set(route.lane, [...own, { id: route.id, from, to }]);
	}
	const shared = rows.map((_, lane) => shareTracks(stretches.get(lane) ?? []));
	return {
		routes,
		trackOf: new Map(shared.flatMap(({ trackOf }) => [...trackOf])),
		tracks: shared.map(({ count }) => count),
	};
}

function routeOf(
	id: string,
	source: MapCell,
	target: MapCell,
	taken: ReadonlySet<string>,
): MapRoute {
	const ends = { id, source, target };
	const isLevel = source.lane === target.lane && source.row === target.row;
	if (isLevel && isClear(source, target, taken)) return { kind: 'straight', ...ends };
	if (target.rank === source.rank + 1) return { kind: 'step', gap: source.rank, ...ends };
	const lane = Math.max(source.lane, target.lane);
	return { kind: 'around', lane, gaps: [source.rank, target.rank - 1], ...ends };
}

function isClear(source: MapCell, target: MapCell, taken: ReadonlySet<string>): boolean {
	if (target.rank <= source.rank) return false;
	for (let rank = source.rank + 1; rank < target.rank; rank += 1) {
		if (taken.has(spotOf({ ...source, rank }))) return false;
	}
	return true;
}

function spotOf({ rank, lane, row }: Omit<MapCell, 'key'>): string {
	return `${rank} ${lane} ${row}`;
}
