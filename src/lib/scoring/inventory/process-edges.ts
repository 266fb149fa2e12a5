import type { EdgeEnd } from './account';
import type { ReadInventory } from './process-accounts';

/** What the two sides say about one edge between two processes. */
export interface ProcessEdge {
	readonly from: string;
	readonly to: string;
	/** Who says that it goes out, and what; empty when nobody does. */
	readonly givers: ReadonlySet<string>;
	readonly given: ReadonlySet<string>;
	/** Who says that it comes in, and what; empty when nobody does. */
	readonly takers: ReadonlySet<string>;
	readonly taken: ReadonlySet<string>;
}

/** Every edge that somebody states, on either side. One that only one side states is a claim. Cost O(edges). Source: SPEC 6.4. */
export function processEdges({ accounts }: ReadInventory): readonly ProcessEdge[] {
	const edges = new Map<string, MutableEdge>();
	const edgeOf = (from: string, to: string) => {
		// No key has this sign in it.
		const key = `${from}>${to}`;
		let edge = edges.get(key);
		if (edge === undefined) edges.set(key, (edge = newEdge(from, to)));
		return edge;
	};
	for (const { by, process, inputs, outputs } of accounts) {
		for (const { key, item } of processEnds(outputs)) {
			const edge = edgeOf(process, key);
			edge.givers.add(by);
			if (item !== null) edge.given.add(item);
		}
		for (const { key, item } of processEnds(inputs)) {
			const edge = edgeOf(key, process);
			edge.takers.add(by);
			if (item !== null) edge.taken.add(item);
		}
	}
	return [...edges.values()];
}

interface MutableEdge extends ProcessEdge {
	readonly givers: Set<string>;
	readonly given: Set<string>;
	readonly takers: Set<string>;
	readonly taken: Set<string>;
}

function newEdge(from: string, to: string): MutableEdge {
	return { from, to, givers: new Set(), given: new Set(), takers: new Set(), taken: new Set() };
}

function processEnds(
	ends: readonly EdgeEnd[] | null,
): readonly { readonly key: string; readonly item: string | null }[] {
	return (ends ?? []).flatMap(({ end, item }) =>
		end.kind === 'process' ? [{ key: end.key, item }] : [],
	);
}
