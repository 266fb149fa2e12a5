import { compareText } from './finding';
import type { ProcessEdge } from './process-edges';
import { strongComponents } from './strong-components';

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
	return strongComponents(targets)
		.filter(
			([first = '', second]) =>
				second !== undefined || targets.get(first)?.includes(first) === true,
		)
		.map((members) => members.toSorted(compareText));
}
