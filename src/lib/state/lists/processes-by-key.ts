import type { ListedProcess } from '$lib/model';
import { canonicalNames, type Inventory } from '$lib/scoring';

/**
 * Processes by the key under which findings name them, names that were found to mean the same followed; archived and merged ones are left out. Of two with one
 * key the first stands.
 */
export function processesByKey(
	processes: readonly ListedProcess[],
	merges: Inventory['merges'],
): ReadonlyMap<string, ListedProcess> {
	const keyOf = canonicalNames(merges);
	const known = new Map<string, ListedProcess>();
	for (const process of processes) {
		const key = keyOf(process.name);
		if (key === null || process.isArchived || process.mergedInto || known.has(key)) continue;
		known.set(key, process);
	}
	return known;
}
