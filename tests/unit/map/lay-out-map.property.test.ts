import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutMap, mapPlan, type MapBox, type MapLayout, type MapPoint } from '$lib/report';
import type { ProcessMap } from '$lib/scoring';
import { orderInRanks } from '../../../src/lib/state/workers/order-in-ranks';
import { anyMap, DEPARTMENTS } from './any-map';

const direction = fc.constantFrom('right', 'down');

function drawn(map: ProcessMap, way: 'right' | 'down'): MapLayout {
	return layOutMap(mapPlan(map, DEPARTMENTS, way), orderInRanks);
}

function overlap(a: MapBox, b: MapBox): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isInside(inner: MapBox, outer: MapBox): boolean {
	return (
		inner.x >= outer.x &&
		inner.y >= outer.y &&
		inner.x + inner.width <= outer.x + outer.width &&
		inner.y + inner.height <= outer.y + outer.height
	);
}

const between = (a: MapPoint, b: MapPoint): MapBox => ({
	x: Math.min(a.x, b.x),
	y: Math.min(a.y, b.y),
	width: Math.abs(a.x - b.x) || 0.01,
	height: Math.abs(a.y - b.y) || 0.01,
});

describe('[RE50] the places on the map', () => {
	test('are inside of the drawing, each process in the lane of its department, and none on another', () => {
		fc.assert(
			fc.property(anyMap, direction, (map, way) => {
				const layout = drawn(map, way);
				const whole = { x: 0, y: 0, width: layout.width, height: layout.height };
				expect([...layout.processes.keys()]).toEqual(map.processes.map(({ key }) => key));
				const boxes = [...layout.processes.values()];
				for (const [place, box] of boxes.entries()) {
					expect(boxes.slice(0, place).some((other) => overlap(box, other))).toBe(false);
				}
				for (const { key, department } of map.processes) {
					const lane = layout.lanes.find((each) => each.department === department);
					const box = layout.processes.get(key);
					expect(lane && box && isInside(lane, whole) && isInside(box, lane)).toBe(true);
				}
				for (const [place, lane] of layout.lanes.entries()) {
					expect(layout.lanes.slice(0, place).some((other) => overlap(lane, other))).toBe(false);
				}
			}),
		);
	});

	test('lead every handoff from edge to edge of its processes, with right angles, and through none', () => {
		fc.assert(
			fc.property(anyMap, direction, (map, way) => {
				const layout = drawn(map, way);
				expect(layout.handoffs.size).toBe(map.handoffs.length);
				const boxes = [...layout.processes.values()];
				for (const { id, from, to } of map.handoffs) {
					const points = layout.handoffs.get(id) ?? [];
					expect(points.length).toBeGreaterThanOrEqual(2);
					for (const [place, point] of points.entries()) {
						const before = points[place - 1];
						if (before === undefined) continue;
						expect(before.x === point.x || before.y === point.y).toBe(true);
						expect(boxes.some((box) => overlap(between(before, point), box))).toBe(false);
					}
					for (const [end, point] of [
						[from, points[0]],
						[to, points.at(-1)],
					] as const) {
						const box = end.kind === 'process' ? layout.processes.get(end.key) : undefined;
						if (!box || !point) continue;
						const along = way === 'right' ? point.x - box.x : point.y - box.y;
						const across = way === 'right' ? point.y - box.y : point.x - box.x;
						const [length, breadth] =
							way === 'right' ? [box.width, box.height] : [box.height, box.width];
						expect(along).toBe(end === from ? length : 0);
						expect(across).toBeGreaterThan(0);
						expect(across).toBeLessThan(breadth);
					}
				}
			}),
			{ numRuns: 150 },
		);
	});

	test('are the same for the same map, and do not depend on what is found about it', () => {
		fc.assert(
			fc.property(anyMap, direction, (map, way) => {
				const quiet = {
					...map,
					processes: map.processes.map((each) => ({ ...each, findings: [], severity: null })),
					handoffs: map.handoffs.toReversed(),
				};
				expect(drawn(quiet, way)).toEqual(drawn(map, way));
			}),
		);
	});

	test('put what is fed after what feeds it where nothing runs in a circle', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 20 }), (pairs) => {
				const links = pairs.filter(([a, b]) => a < b);
				const keys = [...new Set(links.flat())].sort().map(String);
				const plan = {
					direction: 'right',
					lanes: [null],
					processes: keys.map((key) => ({ key, lane: 0 })),
					handoffs: links.map(([from, to], index) => ({
						id: String(index),
						from: String(from),
						to: String(to),
						isToNobody: false,
					})),
				} as const;
				const { processes } = layOutMap(plan, orderInRanks);
				for (const [from, to] of links) {
					const [left, right] = [processes.get(String(from)), processes.get(String(to))];
					expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
				}
			}),
		);
	});
});
