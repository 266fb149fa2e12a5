import type { MapPoint } from './map-layout';

/** How much a corner is rounded. */
const RADIUS = 7;

/** A handoff as the `d` of an SVG path, with round corners. */
export function handoffPath(points: readonly MapPoint[]): string {
	const [start] = points;
	if (start === undefined) return '';
	const corners = points.slice(1, -1).map((corner, index) => {
		const [before, after] = [points[index] ?? corner, points[index + 2] ?? corner];
		const [from, to] = [toward(corner, before), toward(corner, after)];
		return `L${at(from)}Q${at(corner)} ${at(to)}`;
	});
	return `M${at(start)}${corners.join('')}L${at(points.at(-1) ?? start)}`;
}

/** The middle of the longest stretch of a handoff: where its mark stands. */
export function handoffMiddle(points: readonly MapPoint[]): MapPoint {
	let best = { length: -1, middle: points[0] ?? { x: 0, y: 0 } };
	for (const [index, to] of points.entries()) {
		const from = points[index - 1];
		if (from === undefined) continue;
		const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
		const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
		if (length > best.length) best = { length, middle };
	}
	return best.middle;
}

/** A little way from a corner toward another point, at most half of the way. */
function toward(corner: MapPoint, other: MapPoint): MapPoint {
	const [x, y] = [other.x - corner.x, other.y - corner.y];
	const length = Math.hypot(x, y);
	const share = length === 0 ? 0 : Math.min(RADIUS / length, 0.5);
	return { x: corner.x + x * share, y: corner.y + y * share };
}

function at({ x, y }: MapPoint): string {
	return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
