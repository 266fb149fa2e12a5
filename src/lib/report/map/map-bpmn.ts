import type { MapHandoff, ProcessMap } from '$lib/scoring';
import { bpmnPlane } from './bpmn-plane';
import { bpmnIds, type BpmnIds } from './bpmn-ids';
import { escapeXml } from './escape-xml';
import type { MapLayout } from './map-layout';
import { handoffItems, isOneSided, mapStateName, type MapNames } from './map-names';
import { handoffEndName } from '../handoff-end-name';

/** A map with its places and names. */
export interface DrawnMap {
	readonly map: ProcessMap;
	readonly layout: MapLayout;
	readonly names: MapNames;
	readonly title: string;
}

const NAMESPACES = [
	'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"',
	'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"',
	'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"',
	'xmlns:di="http://www.omg.org/spec/DD/20100524/DI"',
].join(' ');

/**
 * The map as BPMN 2.0 with its drawing: one pool, a lane for each department, processes as tasks, the outside as start and end events, nobody as an
 * end event. Names, what is handed on and which side states it; never who said it. Source: OMG formal/2013-12-09.
 */
export function mapBpmn(drawn: DrawnMap): string {
	const ids = bpmnIds(drawn.map, drawn.layout);
	const { names, title } = drawn;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<bpmn:definitions ${NAMESPACES} id="definitions" targetNamespace="urn:groundwork:map" exporter="Groundwork">`,
		'<bpmn:collaboration id="collaboration">',
		`<bpmn:participant id="pool" name="${escapeXml(title)}" processRef="flow"/>`,
		'</bpmn:collaboration>',
		'<bpmn:process id="flow" isExecutable="false">',
		...laneSet(drawn, ids),
		...drawn.map.processes.map(({ key }) =>
			flowNode('task', ids.processOf(key), names.spell(key), ids),
		),
		...drawn.map.handoffs.flatMap((each) => events(each, names, ids)),
		...drawn.map.handoffs.map((each) => sequenceFlow(each, ids)),
		'</bpmn:process>',
		...bpmnPlane(drawn, ids),
		'</bpmn:definitions>',
		'',
	].join('\n');
}

function laneSet({ map, layout, names }: DrawnMap, ids: BpmnIds): readonly string[] {
	const lanes = layout.lanes.flatMap(({ department }, index) => [
		`<bpmn:lane id="lane-${index}" name="${escapeXml(names.department(department))}">`,
		...ids.inLane(index).map((id) => `<bpmn:flowNodeRef>${id}</bpmn:flowNodeRef>`),
		'</bpmn:lane>',
	]);
	return map.processes.length === 0
		? []
		: ['<bpmn:laneSet id="lanes">', ...lanes, '</bpmn:laneSet>'];
}

function flowNode(kind: string, id: string, name: string, ids: BpmnIds): string {
	const incoming = ids.into(id).map((flow) => `<bpmn:incoming>${flow}</bpmn:incoming>`);
	const outgoing = ids.outOf(id).map((flow) => `<bpmn:outgoing>${flow}</bpmn:outgoing>`);
	return `<bpmn:${kind} id="${id}" name="${escapeXml(name)}">${incoming.join('')}${outgoing.join('')}</bpmn:${kind}>`;
}

function events(
	{ id, from, to }: MapHandoff,
	{ spell }: MapNames,
	ids: BpmnIds,
): readonly string[] {
	const { source, target } = ids.flowOf(id);
	return [
		...(from.kind === 'process'
			? []
			: [flowNode('startEvent', source, handoffEndName(from, spell), ids)]),
		...(to.kind === 'process'
			? []
			: [flowNode('endEvent', target, handoffEndName(to, spell), ids)]),
	];
}

/** That only one side states it is said in words: BPMN has no broken flow. */
function sequenceFlow(handoff: MapHandoff, ids: BpmnIds): string {
	const { flow, source, target } = ids.flowOf(handoff.id);
	const name = escapeXml(handoffItems(handoff).join(', '));
	const note = isOneSided(handoff)
		? `<bpmn:documentation>${escapeXml(mapStateName(handoff.state))}</bpmn:documentation>`
		: '';
	return `<bpmn:sequenceFlow id="${flow}" name="${name}" sourceRef="${source}" targetRef="${target}">${note}</bpmn:sequenceFlow>`;
}
