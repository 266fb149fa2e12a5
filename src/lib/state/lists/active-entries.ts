import type { ListEntry } from '$lib/model';
import type { EntityId } from '$lib/questionnaires';
import { followMerges } from './follow-merges';

/** A list as people see it. */
export interface ActiveEntries<Entry> {
	/** On the list: neither archived nor found to be another entry. Of merges in a circle all stay. */
	readonly active: readonly Entry[];
	readonly archived: readonly Entry[];
	/** What was found to be an entry, by the entry that stands for it. */
	readonly mergedInto: ReadonlyMap<EntityId, readonly Entry[]>;
}

/** Tells the entries of a list apart by what became of them; each keeps its order. Cost: the number of entries. */
export function activeEntries<Entry extends ListEntry>(
	entries: readonly Entry[],
): ActiveEntries<Entry> {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	const active: Entry[] = [];
	const archived: Entry[] = [];
	const mergedInto = new Map<EntityId, Entry[]>();
	for (const entry of entries) {
		const target = followMerges(byId, entry.id) ?? entry;
		if (target.id !== entry.id) {
			mergedInto.set(target.id, [...(mergedInto.get(target.id) ?? []), entry]);
		} else (entry.isArchived ? archived : active).push(entry);
	}
	return { active, archived, mergedInto };
}
