import type { FieldValue, ListEntry } from '$lib/model';
import type { EntityId } from '$lib/questionnaires';
import { normaliseName } from '$lib/scoring';
import { activeEntries } from './active-entries';

/** An entry that is to stand in a list. */
export interface NewEntry {
	readonly name: string;
	readonly fields?: Readonly<Record<string, FieldValue>>;
}

/** The entries, in the order of the rows that have a name, and the fields to be written. */
export interface PlannedAdding {
	readonly ids: readonly EntityId[];
	readonly changes: readonly {
		readonly id: EntityId;
		readonly field: string;
		readonly value: FieldValue;
	}[];
}

/**
 * Plans what to write so that every row stands in the list: a name that is there already, or was found to be one of its entries, is not added
 * again, but gets the fields that it lacks. Cost: entries + rows.
 */
export function planAdding(
	entries: readonly ListEntry[],
	rows: readonly NewEntry[],
	newId: () => EntityId,
): PlannedAdding {
	const byKey = listed(entries);
	const changes: PlannedAdding['changes'][number][] = [];
	const ids = rows.flatMap(({ name, fields = {} }) => {
		const key = normaliseName(name);
		if (key === '') return [];
		const entry = byKey.get(key) ?? { id: newId(), has: new Set<string>() };
		byKey.set(key, entry);
		for (const [field, value] of Object.entries({ name: name.trim(), ...fields })) {
			if (value === null || entry.has.has(field)) continue;
			changes.push({ id: entry.id, field, value });
			entry.has.add(field);
		}
		return [entry.id];
	});
	return { ids, changes };
}

/** Entries by the key of their names, those by the name of an entry that was found to be them last. */
function listed(entries: readonly ListEntry[]): Map<string, { id: EntityId; has: Set<string> }> {
	const { active, mergedInto } = activeEntries(entries);
	const byKey = new Map<string, { id: EntityId; has: Set<string> }>();
	for (const { id, name, fields } of active) {
		const place = { id, has: new Set(fields.keys()) };
		for (const other of mergedInto.get(id) ?? []) {
			const key = normaliseName(other.name);
			if (!byKey.has(key)) byKey.set(key, place);
		}
		byKey.set(normaliseName(name), place);
	}
	return byKey;
}
