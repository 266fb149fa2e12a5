import { BpmnModdle } from 'bpmn-moddle';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { layOutMap, mapBpmn, mapPlan, mapTable, tableCsv, wrapWords } from '$lib/report';
import type { ProcessMap } from '$lib/scoring';
import { orderInRanks } from '../../../src/lib/state/workers/order-in-ranks';
import { anyMap, anyName, DEPARTMENTS } from './any-map';

const element = v.looseObject({ $type: v.string(), id: v.string(), name: v.optional(v.string()) });
const flow = v.looseObject({ sourceRef: element, targetRef: element });
const shown = v.looseObject({ bpmnElement: element });

/** What XML can hold of a name, on one line. */
const plain = (name: string) =>
	[...name]
		.filter((letter) =>
			/[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(letter),
		)
		.join('')
		.replaceAll(/\s+/gu, ' ');

/** Every name of the map is one of the hostile ones. */
function namesOf(names: readonly string[]) {
	const pick = (text: string) => names[text.length % names.length] ?? 'x';
	return { spell: pick, department: (id: string | null) => pick(id ?? '') };
}

function drawn(map: ProcessMap, names: readonly string[], title: string) {
	const layout = layOutMap(mapPlan(map, DEPARTMENTS, 'right'), orderInRanks);
	return { map, layout, names: namesOf(names), title };
}

const hostileNames = fc.array(anyName, { minLength: 1, maxLength: 6 });

describe('[RE52] BPMN', () => {
	test('is read by its own library without a warning, with every process, handoff and lane drawn, whatever the names', async () => {
		await fc.assert(
			fc.asyncProperty(anyMap, hostileNames, anyName, async (map, names, title) => {
				const given = drawn(map, names, title);
				const { elementsById, warnings } = await new BpmnModdle().fromXML(mapBpmn(given));
				expect(warnings).toEqual([]);
				// A parsed copy lacks what only refers to something else.
				const elements = Object.values(elementsById).map((raw) => ({
					...v.parse(element, raw),
					raw,
				}));
				const ofType = (type: string) => elements.filter(({ $type }) => $type === type);
				expect(ofType('bpmn:Task').map(({ name }) => name)).toEqual(
					map.processes.map(({ key }) => plain(given.names.spell(key))),
				);
				const flows = ofType('bpmn:SequenceFlow').map(({ raw }) => v.parse(flow, raw));
				expect(flows.map(({ sourceRef, targetRef }) => [sourceRef.$type, targetRef.$type])).toEqual(
					map.handoffs.map(({ from, to }) => [
						from.kind === 'process' ? 'bpmn:Task' : 'bpmn:StartEvent',
						to.kind === 'process' ? 'bpmn:Task' : 'bpmn:EndEvent',
					]),
				);
				expect(ofType('bpmn:Lane')).toHaveLength(given.layout.lanes.length);
				const drawings = [...ofType('bpmndi:BPMNShape'), ...ofType('bpmndi:BPMNEdge')].map(
					({ raw }) => v.parse(shown, raw).bpmnElement.id,
				);
				const toDraw = elements.filter(({ $type }) =>
					/:(Participant|Lane|Task|StartEvent|EndEvent|SequenceFlow)$/.test($type),
				);
				expect(drawings.toSorted()).toEqual(toDraw.map(({ id }) => id).toSorted());
			}),
			{ numRuns: 100 },
		);
	});
});

describe('[RE51] the table of the map', () => {
	test('has a line for every handoff, in the same order, and never says who said it', () => {
		fc.assert(
			fc.property(anyMap, hostileNames, (map, names) => {
				const { spell } = namesOf(names);
				const { columns, rows } = mapTable(map.handoffs, spell);
				expect(rows).toHaveLength(map.handoffs.length);
				for (const [place, { from, to, handoff }] of map.handoffs.entries()) {
					const row = rows[place];
					expect(row?.cells).toHaveLength(columns.length - 1);
					if (from.kind === 'process') expect(row?.header).toBe(spell(from.key));
					if (to.kind === 'process') expect(row?.cells[0]).toBe(spell(to.key));
					expect(String(row?.cells[3]).split('; ').filter(Boolean)).toHaveLength(
						handoff.breaks.length,
					);
				}
			}),
		);
		const people = /\bp[123]\b/;
		fc.assert(
			fc.property(anyMap, (map) => {
				const csv = tableCsv(mapTable(map.handoffs, (key) => key));
				expect(csv).not.toMatch(people);
			}),
		);
	});
});

describe('names on the map', () => {
	test('[RE50] are broken into lines that fit, and lose nothing that fits', () => {
		fc.assert(
			fc.property(
				anyName,
				fc.integer({ min: 4, max: 30 }),
				fc.integer({ min: 1, max: 4 }),
				(name, width, most) => {
					const lines = wrapWords(name, width, most);
					expect(lines.length).toBeLessThanOrEqual(most);
					for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width);
					const all = wrapWords(name, width, 1_000).join('').replaceAll(/\s/gu, '');
					expect(all).toBe(name.replaceAll(/\s/gu, ''));
				},
			),
		);
	});
});
