import {
	ID_PATTERN,
	type DepartmentId,
	type EntityId,
	type GroupId,
	type ItemId,
	type OptionId,
	type SectionId,
	type SharedList,
} from './item';

/** Whether a text has the form of an id. */
export function isId(text: string): boolean {
	return ID_PATTERN.test(text);
}

/** Entity ids are `<list>-<16 hex digits>`, e.g. `person-00f3a1c2d4e5b697`. */
export function isEntityId(text: string, list: SharedList): text is EntityId {
	return text.startsWith(`${list}-`) && /^[0-9a-f]{16}$/.test(text.slice(list.length + 1));
}

function branded<Id extends string>(text: string): Id {
	if (!isId(text)) throw new Error(`no id: ${text}`);
	return text as Id;
}

/** Brands a text as an item's id. Throws a plain error when it is none: for ids written in the code or parsed before. */
export const itemId = (text: string): ItemId => branded<ItemId>(text);
/** As {@link itemId}, for sections. */
export const sectionId = (text: string): SectionId => branded<SectionId>(text);
/** As {@link itemId}, for options. */
export const optionId = (text: string): OptionId => branded<OptionId>(text);
/** As {@link itemId}, for groups. */
export const groupId = (text: string): GroupId => branded<GroupId>(text);
/** As {@link itemId}, for departments. */
export const departmentId = (text: string): DepartmentId => branded<DepartmentId>(text);
/** As {@link itemId}, for entries of shared lists. */
export const entityId = (text: string): EntityId => branded<EntityId>(text);
