import { compareText } from './finding';
import type { ProcessEdge } from './process-edges';

/**
 * Processes that feed each other in a circle, by edges that both sides state: strongly connected components of two or more, or one that
 * feeds itself; members sorted. Cost O(processes + edges), without recursion. Source: Tarjan 1972; SPEC 6.4.
 */
export function confirmedCycles(edges: readonly ProcessEdge[]): readonly (readonly string[])[] {
	const targets = new Map<string, string[]>();
	for (const { from, to, givers, takers } of edges) {
		if (givers.size === 0 || takers.size === 0) continue;
		for (const process of [from, to]) if (!targets.has(process)) targets.set(process, []);
		targets.get(from)?.push(to);
	}
	return components(targets)
		.filter(
			([first = '', second]) =>
				second !== undefined || targets.get(first)?.includes(first) === true,
		)
		.map((members) => members.toSorted(compareText));
}

/** A process being looked at: when it was found, the earliest it leads back to, and the edges not followed yet. */
interface Visit {
	readonly process: string;
	readonly found: number;
	earliest: number;
	readonly open: string[];
}

function components(
	targets: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
	const visits = new Map<string, Visit>();
	const done = new Set<string>();
	const pending: string[] = [];
	const result: string[][] = [];
	const enter = (process: string): Visit => {
		const found = visits.size;
		const visit = { process, found, earliest: found, open: [...(targets.get(process) ?? [])] };
		visits.set(process, visit);
		pending.push(process);
		return visit;
	};
	const leave = ({ process, found, earliest }: Visit): void => {
		if (earliest !== found) return;
		const members = pending.splice(pending.indexOf(process));
		for (const member of members) done.add(member);
		result.push(members);
	};
	for (const start of targets.keys()) {
		if (!visits.has(start)) walk([enter(start)], { visits, done, enter, leave });
	}
	return result;
}

interface Walk {
	readonly visits: ReadonlyMap<string, Visit>;
	readonly done: ReadonlySet<string>;
	readonly enter: (process: string) => Visit;
	readonly leave: (visit: Visit) => void;
}

function walk(path: Visit[], { visits, done, enter, leave }: Walk): void {
	for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
		const next = visit.open.pop();
		const known = next === undefined ? undefined : visits.get(next);
		if (next === undefined) {
			path.pop();
			leave(visit);
			const before = path.at(-1);
			if (before !== undefined) before.earliest = Math.min(before.earliest, visit.earliest);
		} else if (known === undefined) path.push(enter(next));
		else if (!done.has(next)) visit.earliest = Math.min(visit.earliest, known.found);
	}
}
