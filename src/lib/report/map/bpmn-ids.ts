import type { ProcessMap } from '$lib/scoring';
import type { MapLayout } from './map-layout';

/** Ids of everything in the exported document: names may hold anything, ids may not. */
export interface BpmnIds {
	readonly processOf: (key: string) => string;
	/** Of a handoff: its own, and those of what it connects. */
	readonly flowOf: (handoff: string) => Flow;
	/** Everything that stands in a lane. */
	readonly inLane: (lane: number) => readonly string[];
	readonly into: (node: string) => readonly string[];
	readonly outOf: (node: string) => readonly string[];
}

interface Flow {
	readonly flow: string;
	readonly source: string;
	readonly target: string;
}

/** Numbers everything in the order of the map. Events stand in the lane of their process. */
export function bpmnIds({ processes, handoffs }: ProcessMap, { lanes }: MapLayout): BpmnIds {
	const numbers = new Map(processes.map(({ key }, index) => [key, `process-${index}`]));
	const processOf = (key: string) => numbers.get(key) ?? '';
	const flows = new Map<string, Flow>();
	const [into, outOf, byLane] = [new Lists<string>(), new Lists<string>(), new Lists<number>()];
	const laneOf = new Map(lanes.map(({ department }, lane) => [department, lane]));
	const ownLane = new Map(
		processes.map((own) => [own.key, laneOf.get(own.department) ?? lanes.length - 1]),
	);
	for (const { key } of processes) byLane.add(ownLane.get(key) ?? 0, processOf(key));
	for (const [index, { id, from, to }] of handoffs.entries()) {
		const source = from.kind === 'process' ? processOf(from.key) : `start-${index}`;
		const target = to.kind === 'process' ? processOf(to.key) : `end-${index}`;
		const flow = `handoff-${index}`;
		flows.set(id, { flow, source, target });
		outOf.add(source, flow);
		into.add(target, flow);
		if (from.kind !== 'process' && to.kind === 'process')
			byLane.add(ownLane.get(to.key) ?? 0, source);
		if (to.kind !== 'process' && from.kind === 'process')
			byLane.add(ownLane.get(from.key) ?? 0, target);
	}
	return {
		processOf,
		flowOf: (handoff) => flows.get(handoff) ?? { flow: '', source: '', target: '' },
		inLane: (lane) => byLane.of(lane),
		into: (node) => into.of(node),
		outOf: (node) => outOf.of(node),
	};
}

class Lists<Key> {
	readonly #lists = new Map<Key, string[]>();

	add(key: Key, value: string): void {
		const own = this.#lists.get(key);
		if (own) own.push(value);
		else this.#lists.set(key, [value]);
	}

	of(key: Key): readonly string[] {
		return this.#lists.get(key) ?? [];
	}
}
