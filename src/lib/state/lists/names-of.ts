import { readProcess, readSystem, type ListEntry, type Projection } from '$lib/model';
import type { EntityId, Mention } from '$lib/questionnaires';
import { followMerges } from './follow-merges';

/** What mentioned things are called now. */
export type NameOf = (mention: Mention) => string | null;

/** Names of mentions: an entry's name as it is now, merges followed, or the words. An entry without a name has none. */
export function namesOf(projection: Projection): NameOf {
	const entries = new Map<EntityId, Pick<ListEntry, 'id' | 'mergedInto'> & { name: string }>();
	for (const entity of projection.entities('person')) {
		entries.set(entity.id, { id: entity.id, name: entity.name, mergedInto: null });
	}
	for (const entity of projection.entities('process')) entries.set(entity.id, readProcess(entity));
	for (const entity of projection.entities('system')) entries.set(entity.id, readSystem(entity));
	return (mention) =>
		mention.kind === 'words' ? mention.text : (followMerges(entries, mention.id)?.name ?? null);
}
