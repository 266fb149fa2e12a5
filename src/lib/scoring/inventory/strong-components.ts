/** A process being looked at: when it was found, the earliest it leads back to, and the edges not followed yet. */
interface Visit {
	readonly process: string;
	readonly found: number;
	earliest: number;
	readonly open: string[];
}

/**
 * Processes from each of which every other of the same list can be reached, as lists; a process that is in no circle is a list of its
 * own. A list comes after every list that it leads to. Every target must be a key of its own. Cost O(processes + edges), without recursion.
 * Source: Tarjan 1972; SPEC 6.4.
 */
export function strongComponents(
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
