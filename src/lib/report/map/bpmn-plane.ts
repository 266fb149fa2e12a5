import type { BpmnIds } from './bpmn-ids';
import type { DrawnMap } from './map-bpmn';
import type { MapBox, MapPoint } from './map-layout';
import { TERMINAL_RADIUS } from './map-sizes';

/** The strip in which a pool, and a lane in it, has its name. */
const STRIP = 30;
/** Events are drawn a little larger than on our own map. */
const EVENT_RADIUS = TERMINAL_RADIUS + 4;

/** Where everything stands in the exported drawing: our own places, moved to make room for the names of pool and lanes. */
export function bpmnPlane({ map, layout }: DrawnMap, ids: BpmnIds): readonly string[] {
	const isRight = layout.direction === 'right';
	const moved = ({ x, y }: MapPoint): MapPoint =>
		isRight ? { x: x + 2 * STRIP, y } : { x, y: y + 2 * STRIP };
	const strip = (count: number): MapPoint => (isRight ? { x: count, y: 0 } : { x: 0, y: count });
	const grown = (box: MapBox, by: number): MapBox => ({
		...moved({ x: box.x - strip(by).x, y: box.y - strip(by).y }),
		width: box.width + strip(by).x,
		height: box.height + strip(by).y,
	});
	const pool = { x: 0, y: 0, width: layout.width, height: layout.height };
	const shapes = [
		shape('pool', grown(pool, 2 * STRIP), isRight),
		...layout.lanes.map((lane, index) => shape(`lane-${index}`, grown(lane, STRIP), isRight)),
		...map.processes.flatMap(({ key }) => {
			const box = layout.processes.get(key);
			return box ? [shape(ids.processOf(key), { ...box, ...moved(box) })] : [];
		}),
	];
	const flows = map.handoffs.flatMap(({ id, from, to }) => {
		const points = (layout.handoffs.get(id) ?? []).map(moved);
		const { flow, source, target } = ids.flowOf(id);
		const [start, end] = [points[0], points.at(-1)];
		if (!start || !end) return [];
		return [
			...(from.kind === 'process' ? [] : [shape(source, around(start))]),
			...(to.kind === 'process' ? [] : [shape(target, around(end))]),
			edge(flow, points),
		];
	});
	return [
		'<bpmndi:BPMNDiagram id="diagram">',
		'<bpmndi:BPMNPlane id="plane" bpmnElement="collaboration">',
		...shapes,
		...flows,
		'</bpmndi:BPMNPlane>',
		'</bpmndi:BPMNDiagram>',
	];
}

function around({ x, y }: MapPoint): MapBox {
	const size = 2 * EVENT_RADIUS;
	return { x: x - EVENT_RADIUS, y: y - EVENT_RADIUS, width: size, height: size };
}

function shape(id: string, { x, y, width, height }: MapBox, isHorizontal?: boolean): string {
	const lies = isHorizontal === undefined ? '' : ` isHorizontal="${String(isHorizontal)}"`;
	const bounds = `<dc:Bounds x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`;
	return `<bpmndi:BPMNShape id="${id}-shape" bpmnElement="${id}"${lies}>${bounds}</bpmndi:BPMNShape>`;
}

function edge(id: string, points: readonly MapPoint[]): string {
	const waypoints = points.map(({ x, y }) => `<di:waypoint x="${round(x)}" y="${round(y)}"/>`);
	return `<bpmndi:BPMNEdge id="${id}-edge" bpmnElement="${id}">${waypoints.join('')}</bpmndi:BPMNEdge>`;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
