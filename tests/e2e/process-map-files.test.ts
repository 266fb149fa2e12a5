import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { layOutMap, mapMermaid, mapPlan, mapSvg, type MapDirection } from '$lib/report';
import { orderInRanks } from '../../src/lib/state/workers/order-in-ranks';
import { anyMap, anyName, DEPARTMENTS } from '../unit/map/any-map';
import { expect, test } from './app';

/** Enough maps and names for every kind of name to meet every part of a file. */
const CASES = 40;
const hostile = fc.record({
	map: anyMap,
	spellings: fc.array(anyName, { minLength: 1, maxLength: 6 }),
	title: anyName,
	way: fc.constantFrom<MapDirection>('right', 'down'),
});

function namesOf(spellings: readonly string[]) {
	const pick = (text: string) => spellings[text.length % spellings.length] ?? 'x';
	return { spell: pick, department: (id: string | null) => pick(id ?? '') };
}

/** What a page makes of texts, one after the other. Given as text: the page has what the tests have not. */
function read(page: Page, reader: string, texts: readonly string[]): Promise<unknown> {
	const all = JSON.stringify(texts);
	return page.evaluate(
		`(async () => { const read = ${reader}; const all = []; for (const text of ${all}) all.push(await read(text)); return all; })()`,
	);
}

test('[RE53] Mermaid reads the map with every process, handoff and department, whatever the names', async ({
	browser,
}) => {
	test.setTimeout(180_000);
	const cases = fc.sample(hostile, CASES).map(({ map, spellings, way }) => {
		const { lanes } = mapPlan(map, DEPARTMENTS, way);
		const ends = map.handoffs.flatMap(({ from, to }) => [from, to]);
		return {
			text: mapMermaid(map, lanes, namesOf(spellings), way),
			has: {
				nodes: map.processes.length + ends.filter(({ kind }) => kind !== 'process').length,
				groups: lanes.length,
				broken: map.handoffs.map(({ state }) => state === 'sender' || state === 'receiver'),
			},
		};
	});
	const page = await browser.newPage();
	await page.addScriptTag({ path: 'node_modules/mermaid/dist/mermaid.min.js' });
	const reader = `async (text) => {
		await mermaid.parse(text);
		const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
		const broken = db.getEdges().map(({ stroke }) => stroke === 'dotted');
		return { nodes: db.getVertices().size, groups: db.getSubGraphs().length, broken };
	}`;
	const texts = cases.map(({ text }) => text);
	expect(await read(page, reader, texts)).toEqual(cases.map(({ has }) => has));
	await page.close();
});

test('[RE54] the picture is well-formed, has a title, a description and every handoff, and needs nothing else', async ({
	browser,
}) => {
	test.setTimeout(180_000);
	const colour = 'rgb(0, 0, 0)';
	const palette = {
		...{ paper: colour, ink: colour, soft: colour },
		...{ rule: colour, accent: colour, danger: colour },
	};
	const cases = fc.sample(hostile, CASES).map(({ map, spellings, title, way }) => {
		const layout = layOutMap(mapPlan(map, DEPARTMENTS, way), orderInRanks);
		const drawn = { map, layout, names: namesOf(spellings), title };
		return { text: mapSvg(drawn, palette, title), handoffs: map.handoffs.length };
	});
	const page = await browser.newPage();
	const reader = `(text) => {
		const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
		const count = (selector) => svg.querySelectorAll(selector).length;
		return {
			root: svg.documentElement.nodeName,
			wrong: count('parsererror, script, style, a, image, use, foreignObject'),
			told: count('svg > title') + count('svg > desc'),
			handoffs: count('path[marker-end]'),
		};
	}`;
	const texts = cases.map(({ text }) => text);
	expect(await read(page, reader, texts)).toEqual(
		cases.map(({ handoffs }) => ({ root: 'svg', wrong: 0, told: 2, handoffs })),
	);
	for (const text of texts) expect(text).not.toMatch(/var\(--|(href|src)=/);
	await page.close();
});
