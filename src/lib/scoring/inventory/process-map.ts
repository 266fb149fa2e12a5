import type { Criticality } from '$lib/questionnaires';
import { config } from '../config';
import { criticalPath, type CriticalStep } from './critical-path';
import type { EdgeEnd } from './account';
import { compareText, type Finding, type Severity } from './finding';
import { findingProcesses } from './finding-processes';
import { HANDOFF_BREAKS, handoffSeverity, type Handoff } from './handoff-ledger';

/** A process as the shared list has it. */
export interface ListedOnMap {
	readonly key: string;
	/** Id of a department; null = not placed. */
	readonly department: string | null;
	readonly criticality: Criticality | null;
}

/** A process on the map. */
export interface MapProcess extends ListedOnMap {
	/** Whether it stands on the shared list; others are only named in accounts. */
	readonly isListed: boolean;
	/** Findings about the process itself, worst first; those about a handoff are on the handoff. */
	readonly findings: readonly Finding[];
	/** Of the worst of them; null where there is none. */
	readonly severity: Severity | null;
	readonly isOnCriticalPath: boolean;
}

/** Who states a handoff: both sides, the one that hands on, the one that receives; or one end is outside of what is described, or nobody. */
export type MapHandoffState = 'both' | 'sender' | 'receiver' | 'border' | 'nobody';

/** A handoff on the map. */
export interface MapHandoff {
	/** The same for the same handoff, whatever is said of it. */
	readonly id: string;
	readonly from: EdgeEnd['end'];
	readonly to: EdgeEnd['end'];
	readonly state: MapHandoffState;
	/** With its findings and what both sides say. */
	readonly handoff: Handoff;
	/** Of the worst of its findings; null where it is not broken. */
	readonly severity: Severity | null;
	readonly isOnCriticalPath: boolean;
}

/** What people say how work goes from process to process, as a graph. */
export interface ProcessMap {
	/** By key. */
	readonly processes: readonly MapProcess[];
	/** In the order of the ledger. */
	readonly handoffs: readonly MapHandoff[];
	/** From where work enters to where it leaves; empty where no chain leads there. */
	readonly criticalPath: readonly CriticalStep[];
}

/** What the map is made of: the shared list, the ledger and the findings of the same accounts. */
export interface MapSource {
	readonly listed: readonly ListedOnMap[];
	readonly handoffs: readonly Handoff[];
	readonly findings: readonly Finding[];
}

/**
 * The map of processes: every process that is listed or named in a handoff, every handoff of the ledger once, each finding on the handoff or
 * the process that it is about. A criticality that nobody stated counts as `config.processMap.unsaidCriticality` for the critical path. The
 * order of what comes in matters only for the order of the handoffs. Cost O(processes + handoffs + findings), and sorting by name.
 * Source: SPEC 6.4; SC80 to SC82.
 *
 * @example
 * const handoffs = handoffLedger(sampleInventory);
 * processMap({ listed: [], handoffs, findings: [] }).processes.map(({ key }) => key) // => ['billing', 'dispatch']
 */
export function processMap({ listed, handoffs, findings }: MapSource): ProcessMap {
	const known = new Map(listed.map((process) => [process.key, process]));
	const ends = handoffs.flatMap(({ from, to }) => [...keyOf(from.end), ...keyOf(to.end)]);
	const keys = [...new Set([...known.keys(), ...ends])].sort(compareText);
	const steps = pathOf(keys, known, handoffs);
	const stepOf = new Map(steps.flatMap((step, place) => step.map((key) => [key, place] as const)));
	const about = findingsByProcess(findings);
	return {
		processes: keys.map((key): MapProcess => {
			const own = about.get(key) ?? [];
			return {
				...(known.get(key) ?? { key, department: null, criticality: null }),
				isListed: known.has(key),
				findings: own,
				severity: own[0]?.severity ?? null,
				isOnCriticalPath: stepOf.has(key),
			};
		}),
		handoffs: handoffs.map((handoff) => mapHandoff(handoff, stepOf)),
		criticalPath: steps,
	};
}

function pathOf(
	keys: readonly string[],
	known: ReadonlyMap<string, ListedOnMap>,
	handoffs: readonly Handoff[],
): readonly CriticalStep[] {
	const { unsaidCriticality } = config.processMap;
	return criticalPath({
		weights: new Map(keys.map((key) => [key, known.get(key)?.criticality ?? unsaidCriticality])),
		edges: handoffs.flatMap(({ from, to }) => {
			const [[source], [target]] = [keyOf(from.end), keyOf(to.end)];
			return source === undefined || target === undefined ? [] : [{ from: source, to: target }];
		}),
		entries: new Set(handoffs.flatMap(({ from, to }) => outsideOf(from.end, to.end))),
		exits: new Set(handoffs.flatMap(({ from, to }) => outsideOf(to.end, from.end))),
	});
}

function keyOf(end: EdgeEnd['end']): readonly string[] {
	return end.kind === 'process' ? [end.key] : [];
}

/** The process on the other side of the outside. */
function outsideOf(end: EdgeEnd['end'], other: EdgeEnd['end']): readonly string[] {
	return end.kind === 'outside' ? keyOf(other) : [];
}

function findingsByProcess(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
	const about = new Map<string, Finding[]>();
	for (const finding of findings) {
		if (HANDOFF_BREAKS.some((code) => code === finding.code)) continue;
		for (const key of findingProcesses(finding)) {
			const own = about.get(key);
			if (own) own.push(finding);
			else about.set(key, [finding]);
		}
	}
	return about;
}

function mapHandoff(handoff: Handoff, stepOf: ReadonlyMap<string, number>): MapHandoff {
	const { from, to, orphan } = handoff;
	const [source, target] = [from.end, to.end].map((end) => stepOf.get(keyOf(end)[0] ?? ''));
	const isAlong = source !== undefined && (target === source || target === source + 1);
	return {
		id: JSON.stringify([placeOf(from.end), placeOf(to.end), orphan]),
		from: from.end,
		to: to.end,
		state: stateOf(handoff),
		handoff,
		severity: handoffSeverity(handoff),
		isOnCriticalPath: isAlong,
	};
}

function placeOf(end: EdgeEnd['end']): readonly string[] {
	return end.kind === 'process' ? [end.kind, end.key] : [end.kind];
}

function stateOf({ from, to }: Handoff): MapHandoffState {
	if (to.end.kind === 'nowhere') return 'nobody';
	if (from.end.kind === 'outside' || to.end.kind === 'outside') return 'border';
	if (from.statements.length === 0) return 'receiver';
	return to.statements.length === 0 ? 'sender' : 'both';
}
