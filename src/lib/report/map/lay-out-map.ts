import { cellsInLanes, type MapCell, type MapGrid } from './cells-in-lanes';
import type { MapBox, MapLayout, MapPoint } from './map-layout';
import type { MapPlan } from './map-plan';
import { mapSizes, type MapSizes } from './map-sizes';
import { rankProcesses, type MapLink } from './rank-processes';
import {
	routeHandoffs,
	type IdentifiedLink,
	type MapRoute,
	type MapRoutes,
} from './route-handoffs';
import { shareTracks, type Tracks } from './share-tracks';
import { spreadPorts, type MapPorts } from './spread-ports';

/** Puts processes of one column in an order in which few handoffs cross: by key, lower numbers first. */
export type OrderInRanks = (
	ranks: ReadonlyMap<string, number>,
	links: readonly MapLink[],
) => ReadonlyMap<string, number>;

/**
 * Where everything on the map stands: a lane for each department, a column for each step of the work, handoffs around processes and never
 * through them. The same plan gives the same places. Cost O(processes² + handoffs × columns), and what `orderInRanks` takes.
 */
export function layOutMap(plan: MapPlan, orderInRanks: OrderInRanks): MapLayout {
	const links = linksOf(plan);
	const grid = gridOf(plan, links, orderInRanks);
	const sizes = mapSizes(plan.direction);
	const routed = routeHandoffs(grid, links);
	const across = acrossLanes(grid, routed, sizes);
	const channelOf = ({ id, ...route }: MapRoute) =>
		route.kind === 'around'
			? across.channelStart(route.lane) + (routed.trackOf.get(id) ?? 0) * sizes.track
			: 0;
	const ports = spreadPorts(routed.routes, {
		startOf: ({ lane, row }) => across.rowStart(lane, row),
		size: sizes.cross,
		channelOf,
	});
	const along = alongColumns(grid, routed.routes, { ports, channelOf, sizes });
	const points = new Map(
		routed.routes.map((route) => [route.id, pointsOf(route, { ports, channelOf, along, sizes })]),
	);
	for (const [id, ends] of terminals(plan, grid, { across, along, sizes })) points.set(id, ends);
	return turned(plan, grid, { across, along, sizes, points });
}

function linksOf({ handoffs }: MapPlan): readonly IdentifiedLink[] {
	return handoffs.flatMap(({ id, from, to }) =>
		from === null || to === null ? [] : [{ id, from, to }],
	);
}

function gridOf(
	{ processes, lanes }: MapPlan,
	links: readonly MapLink[],
	orderInRanks: OrderInRanks,
): MapGrid {
	const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
	const keys = processes.map(({ key }) => key).filter((key) => linked.has(key));
	const ranks = rankProcesses(keys, links);
	const order = orderInRanks(ranks, links);
	const fedBy = new Map<string, string[]>();
	for (const { from, to } of links) fedBy.set(to, [...(fedBy.get(to) ?? []), from]);
	const ranked = processes.map(({ key, lane }) => ({
		key,
		lane,
		rank: ranks.get(key) ?? null,
		order: order.get(key) ?? 0,
		fedBy: fedBy.get(key) ?? [],
	}));
	return cellsInLanes(ranked, lanes.length);
}

/** Where lanes, their free edges and their rows begin, across the direction of the work. */
interface Across {
	readonly laneStart: (lane: number) => number;
	readonly channelStart: (lane: number) => number;
	readonly rowStart: (lane: number, row: number) => number;
	readonly size: number;
}

function acrossLanes({ rows }: MapGrid, { tracks }: MapRoutes, sizes: MapSizes): Across {
	const { cross, track, rowGap, lanePad, laneHead } = sizes;
	const channel = (lane: number) => laneHead + lanePad + (tracks[lane] ?? 0) * track;
	const starts = [0];
	for (const [lane, count] of rows.entries()) {
		const size = channel(lane) + count * (cross + rowGap) - rowGap + lanePad;
		starts.push((starts[lane] ?? 0) + size);
	}
	const laneStart = (lane: number) => starts[lane] ?? 0;
	return {
		laneStart,
		channelStart: (lane) => laneStart(lane) + laneHead + lanePad,
		rowStart: (lane, row) => laneStart(lane) + channel(lane) + row * (cross + rowGap),
		size: starts.at(-1) ?? 0,
	};
}

/** Where columns begin, and the tracks of the gaps between them, along the direction of the work. */
interface Along {
	readonly columnStart: (rank: number) => number;
	/** Where a handoff turns inside of a gap; -1 is the gap before the first column. */
	readonly turn: (gap: number, id: string) => number;
	readonly size: number;
}

interface Turning {
	readonly ports: MapPorts;
	readonly channelOf: (route: MapRoute) => number;
	readonly sizes: MapSizes;
}

function alongColumns(
	{ cells }: MapGrid,
	routes: readonly MapRoute[],
	{ ports, channelOf, sizes }: Turning,
): Along {
	const columns = Math.max(-1, ...[...cells.values()].map(({ rank }) => rank)) + 1;
	const turns = new Map<number, { id: string; from: number; to: number }[]>();
	const add = (gap: number, id: string, from: number, to: number) =>
		turns.set(gap, [...(turns.get(gap) ?? []), { id, from, to }]);
	for (const route of routes) {
		const [out, into] = [ports.out.get(route.id) ?? 0, ports.in.get(route.id) ?? 0];
		if (route.kind === 'step') add(route.gap, route.id, out, into);
		if (route.kind !== 'around') continue;
		add(route.gaps[0], `${route.id} out`, out, channelOf(route));
		add(route.gaps[1], `${route.id} in`, channelOf(route), into);
	}
	const gaps = Array.from({ length: columns + 1 }, (_, place) =>
		shareTracks(turns.get(place - 1) ?? []),
	);
	const width = ({ count }: Tracks) => 2 * sizes.stub + Math.max(0, count - 1) * sizes.track;
	const starts = [sizes.start];
	for (const gap of gaps) starts.push((starts.at(-1) ?? 0) + width(gap) + sizes.main);
	return {
		columnStart: (rank) => (starts[rank + 1] ?? 0) - sizes.main,
		turn: (gap, id) =>
			(starts[gap + 1] ?? 0) + sizes.stub + (gaps[gap + 1]?.trackOf.get(id) ?? 0) * sizes.track,
		size: (starts.at(-1) ?? 0) - sizes.main,
	};
}

interface Measured extends Turning {
	readonly along: Along;
}

/** Points along and across the direction of the work. */
type Corner = readonly [main: number, cross: number];

function pointsOf(
	route: MapRoute,
	{ ports, channelOf, along, sizes }: Measured,
): readonly Corner[] {
	const [out, into] = [ports.out.get(route.id) ?? 0, ports.in.get(route.id) ?? 0];
	const start: Corner = [along.columnStart(route.source.rank) + sizes.main, out];
	const end: Corner = [along.columnStart(route.target.rank), into];
	if (route.kind === 'straight') return [start, end];
	if (route.kind === 'step') {
		const turn = along.turn(route.gap, route.id);
		return [start, [turn, out], [turn, into], end];
	}
	const [first, last] = route.gaps;
	const leave = along.turn(first, `${route.id} out`);
	const arrive = along.turn(last, `${route.id} in`);
	const channel = channelOf(route);
	return [start, [leave, out], [leave, channel], [arrive, channel], [arrive, into], end];
}

interface Placing {
	readonly across: Across;
	readonly along: Along;
	readonly sizes: MapSizes;
}

/** From the outside at the first corner of a process, to it at its last one, to nobody at the one before. */
function terminals(
	{ handoffs }: MapPlan,
	{ cells }: MapGrid,
	{ across, along, sizes }: Placing,
): readonly (readonly [string, readonly Corner[]])[] {
	const orphans = new Map<MapCell, number>();
	return handoffs.flatMap(({ id, from, to, isToNobody }) => {
		const cell = cells.get(from ?? to ?? '');
		if (!cell || (from !== null && to !== null)) return [];
		const start = across.rowStart(cell.lane, cell.row);
		const column = along.columnStart(cell.rank);
		const reach = sizes.stub - 8;
		if (from === null) {
			const level = start + sizes.cross * 0.12;
			return [[id, [[column - reach, level] as const, [column, level] as const]] as const];
		}
		const nth = orphans.get(cell) ?? 0;
		if (isToNobody) orphans.set(cell, nth + 1);
		const share = isToNobody ? Math.min(0.8, 0.12 + nth * 0.14) : 0.88;
		const level = start + sizes.cross * share;
		const edge = column + sizes.main;
		return [[id, [[edge, level] as const, [edge + reach, level] as const]] as const];
	});
}

function turned(
	{ direction, lanes, processes }: MapPlan,
	{ cells }: MapGrid,
	{
		across,
		along,
		sizes,
		points,
	}: Placing & { readonly points: ReadonlyMap<string, readonly Corner[]> },
): MapLayout {
	const isRight = direction === 'right';
	const point = ([main, cross]: Corner): MapPoint =>
		isRight ? { x: main, y: cross } : { x: cross, y: main };
	const box = (from: Corner, to: Corner): MapBox => {
		const [start, end] = [point(from), point(to)];
		return { ...start, width: end.x - start.x, height: end.y - start.y };
	};
	const end = point([along.size, across.size]);
	return {
		direction,
		width: end.x,
		height: end.y,
		lanes: lanes.map((department, lane) => ({
			department,
			...box([0, across.laneStart(lane)], [along.size, across.laneStart(lane + 1)]),
		})),
		processes: new Map(
			processes.flatMap(({ key }) => {
				const cell = cells.get(key);
				if (!cell) return [];
				const start = [along.columnStart(cell.rank), across.rowStart(cell.lane, cell.row)] as const;
				return [[key, box(start, [start[0] + sizes.main, start[1] + sizes.cross])] as const];
			}),
		),
		handoffs: new Map([...points].map(([id, corners]) => [id, corners.map(point)])),
	};
}
