/** One way round in a graph of names, first name repeated at the end; nothing where there is none. */
export function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
	const done = new Set<string>();
	for (const start of graph.keys()) {
		const cycle = visit(graph, start, [], done);
		if (cycle) return cycle;
	}
	return null;
}

function visit(
	graph: ReadonlyMap<string, readonly string[]>,
	name: string,
	path: readonly string[],
	done: Set<string>,
): readonly string[] | null {
	const at = path.indexOf(name);
	if (at >= 0) return [...path.slice(at), name];
	if (done.has(name)) return null;
	for (const next of graph.get(name) ?? []) {
		const cycle = visit(graph, next, [...path, name], done);
		if (cycle) return cycle;
	}
	done.add(name);
	return null;
}
