import { compareText } from './finding';
import { strongComponents } from './strong-components';

/** One step of the critical path: a process, or all processes of a circle, sorted, of which none comes first. */
export type CriticalStep = readonly string[];

/** What the critical path is read from, all processes by their keys. */
export interface PathGraph {
	/** Every process with its weight, over 0. */
	readonly weights: ReadonlyMap<string, number>;
	/** Handoffs from process to process, whichever side states them. */
	readonly edges: readonly { readonly from: string; readonly to: string }[];
	/** Processes that get something from the outside, and that hand something to it. */
	readonly entries: ReadonlySet<string>;
	readonly exits: ReadonlySet<string>;
}

/** A process or a circle, and the heaviest way on from it. */
interface Component {
	readonly members: CriticalStep;
	/** Weight of the heaviest chain from here to an exit; null where none leads there. */
	readonly reach: number | null;
	readonly next: Component | null;
}

/**
 * The heaviest chain of handoffs from where work enters to where it leaves. Processes of a circle are one step that weighs as much as all of
 * them; of chains that weigh the same, the one whose first differing step has the lowest name by code point. Empty where no chain leads from an
 * entry to an exit. The order of handoffs and processes does not matter. Cost O(processes + edges), and sorting the members of circles.
 * Source: ours, SC81.
 */
export function criticalPath({
	weights,
	edges,
	entries,
	exits,
}: PathGraph): readonly CriticalStep[] {
	const targets = new Map<string, string[]>([...weights.keys()].map((process) => [process, []]));
	for (const { from, to } of edges) targets.get(from)?.push(to);
	const componentOf = new Map<string, Component>();
	let start: Component | null = null;
	for (const found of strongComponents(targets)) {
		const members = found.toSorted(compareText);
		const ways = members.flatMap((member) => targets.get(member) ?? []);
		const next = heaviest(ways.map((process) => componentOf.get(process)));
		const own = members.reduce((sum, member) => sum + (weights.get(member) ?? 0), 0);
		const isEnd = next !== null || members.some((member) => exits.has(member));
		const component = { members, next, reach: isEnd ? own + (next?.reach ?? 0) : null };
		for (const member of members) componentOf.set(member, component);
		if (members.some((member) => entries.has(member))) start = heaviest([start, component]);
	}
	const steps: CriticalStep[] = [];
	for (let step = start; step !== null; step = step.next) steps.push(step.members);
	return steps;
}

/** Handoffs inside of a circle lead to a component that is not known yet, and are left out here. */
function heaviest(components: readonly (Component | null | undefined)[]): Component | null {
	let best: Component | null = null;
	for (const each of components) {
		if (each && each.reach !== null && (best === null || isBefore(each, best))) best = each;
	}
	return best;
}

function isBefore(a: Component, b: Component): boolean {
	const difference = (b.reach ?? 0) - (a.reach ?? 0);
	return (
		difference < 0 || (difference === 0 && compareText(a.members[0] ?? '', b.members[0] ?? '') < 0)
	);
}
