import type { ListEntry } from '$lib/model';
import type { EntityId } from '$lib/questionnaires';

/** The entry that stands for another one, followed from merge to merge; merges in a circle end at the first entry seen twice. */
export function followMerges<Entry extends Pick<ListEntry, 'id' | 'mergedInto'>>(
	entries: ReadonlyMap<EntityId, Entry>,
	id: EntityId,
): Entry | null {
	const seen = new Set<EntityId>();
	let entry = entries.get(id) ?? null;
	while (entry?.mergedInto && !seen.has(entry.id)) {
		seen.add(entry.id);
		entry = entries.get(entry.mergedInto) ?? entry;
	}
	return entry;
}
