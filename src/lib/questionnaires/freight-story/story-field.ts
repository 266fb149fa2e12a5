import type { EntityId, SharedList } from '../item';
import { storyPeople } from './people';

/** What somebody of the story wrote into one field of an entry of a shared list. */
export interface StoryField {
	readonly id: EntityId;
	readonly field: string;
	readonly value: string | number | boolean;
	/** Place in `storyPeople` of who wrote it; of two words on one field that of the later place counts. */
	readonly by: number;
}

/** An entry of one of the story's lists, with what was written into its fields. */
export interface StoryEntry {
	/** What the accounts call it. */
	readonly key: string;
	readonly id: EntityId;
	readonly list: SharedList;
	readonly fields: readonly StoryField[];
}

/** Fields that one of the story's people wrote; fields without a value are none. */
export function fieldsBy(
	by: (typeof storyPeople)[number]['key'],
	id: EntityId,
	values: Readonly<Record<string, StoryField['value'] | undefined>>,
): readonly StoryField[] {
	const place = storyPeople.findIndex(({ key }) => key === by);
	return Object.entries(values).flatMap(([field, value]) =>
		value === undefined ? [] : [{ id, field, value, by: place }],
	);
}
