import fc from 'fast-check';
import mermaid from 'mermaid';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { layOutMap, mapMermaid, mapPlan, mapSvg, type MapDirection } from '$lib/report';
import type { ProcessMap } from '$lib/scoring';
import { orderInRanks } from '../../../src/lib/state/order-in-ranks';
import { anyMap, anyName, DEPARTMENTS } from '../../unit/map/any-map';

const graph = v.object({
	db: v.looseObject({
		getVertices: v.function(),
		getEdges: v.function(),
		getSubGraphs: v.function(),
	}),
});
const vertices = v.map(v.string(), v.looseObject({ text: v.optional(v.string()) }));
const edges = v.array(v.looseObject({ stroke: v.string() }));
const groups = v.array(v.looseObject({ title: v.string() }));
const palette = {
	paper: 'rgb(255, 255, 255)',
	ink: 'rgb(0, 0, 0)',
	soft: 'rgb(80, 80, 80)',
	rule: 'rgb(200, 200, 200)',
	accent: 'rgb(0, 0, 200)',
	danger: 'rgb(200, 0, 0)',
};
const direction = fc.constantFrom<MapDirection>('right', 'down');
const hostileNames = fc.array(anyName, { minLength: 1, maxLength: 6 });

function namesOf(names: readonly string[]) {
	const pick = (text: string) => names[text.length % names.length] ?? 'x';
	return { spell: pick, department: (id: string | null) => pick(id ?? '') };
}

function layoutOf(map: ProcessMap, way: MapDirection) {
	return layOutMap(mapPlan(map, DEPARTMENTS, way), orderInRanks);
}

test('[RE53] Mermaid reads the map with every process, handoff and department, whatever the names', async () => {
	await fc.assert(
		fc.asyncProperty(anyMap, hostileNames, direction, async (map, names, way) => {
			const { lanes } = mapPlan(map, DEPARTMENTS, way);
			const text = mapMermaid(map, lanes, namesOf(names), way);
			const { db } = v.parse(graph, await mermaid.mermaidAPI.getDiagramFromText(text));
			const outside = map.handoffs.filter(
				({ from, to }) => from.kind !== 'process' || to.kind !== 'process',
			);
			const nodes = v.parse(vertices, db.getVertices());
			expect(nodes.size).toBe(map.processes.length + outside.length);
			expect(v.parse(groups, db.getSubGraphs())).toHaveLength(lanes.length);
			expect(v.parse(edges, db.getEdges()).map(({ stroke }) => stroke === 'dotted')).toEqual(
				map.handoffs.map(({ state }) => state === 'sender' || state === 'receiver'),
			);
		}),
		{ numRuns: 60 },
	);
});

test('[RE54] the picture is well-formed, has a title, a description and every name, and needs nothing else', () => {
	fc.assert(
		fc.property(anyMap, hostileNames, anyName, direction, (map, names, title, way) => {
			const drawn = { map, layout: layoutOf(map, way), names: namesOf(names), title };
			const svg = new DOMParser().parseFromString(mapSvg(drawn, palette, title), 'image/svg+xml');
			expect(svg.querySelector('parsererror')).toBeNull();
			expect(svg.documentElement.nodeName).toBe('svg');
			expect(svg.querySelectorAll('script, style, a, image, foreignObject')).toHaveLength(0);
			expect(svg.querySelector('title')).not.toBeNull();
			expect(svg.querySelector('desc')).not.toBeNull();
			expect(svg.querySelectorAll('path[marker-end]')).toHaveLength(map.handoffs.length);
			const text = new XMLSerializer().serializeToString(svg);
			expect(text).not.toMatch(/var\(|https?:\/\/(?!www\.w3\.org)/);
		}),
		{ numRuns: 60 },
	);
});
