import { Graph, layout, type NodeLabel } from '@dagrejs/dagre';
import type { OrderInRanks } from '$lib/report';

/** Handoffs over more columns than this are left out: each column that one crosses costs as much as a process. */
const LONGEST = 2;

/**
 * The order of processes inside of their columns in which few handoffs cross, by dagre's sweeps. dagre keeps the columns that it is given: its own
 * take several seconds on a thousand handoffs, and its clusters cannot lie side by side as lanes.
 */
export const orderInRanks: OrderInRanks = (ranks, links) => {
	const graph = new Graph<object, NodeLabel, object>();
	graph.setGraph({
		rankdir: 'LR',
		ranker: (given: Graph<object, NodeLabel>) => setRanks(given, ranks),
	});
	for (const key of ranks.keys()) graph.setNode(key, { width: 1, height: 1 });
	for (const { from, to } of links) {
		const span = (ranks.get(to) ?? 0) - (ranks.get(from) ?? 0);
		if (span > 0 && span <= LONGEST) graph.setEdge(from, to, {});
	}
	layout(graph);
	return new Map([...ranks.keys()].map((key) => [key, graph.node(key).y ?? 0]));
};

/** dagre doubles the columns to make room for labels on handoffs. */
function setRanks(graph: Graph<object, NodeLabel>, ranks: ReadonlyMap<string, number>): void {
	for (const key of graph.nodes()) graph.node(key).rank = 2 * (ranks.get(key) ?? 0);
}
