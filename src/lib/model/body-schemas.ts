import * as v from 'valibot';
import {
	departmentId,
	entityId,
	groupId,
	ID_PATTERN,
	itemId,
	optionId,
	type EntityId,
} from '$lib/questionnaires';

const Id = v.pipe(v.string(), v.regex(ID_PATTERN));

export const ItemIdSchema = v.pipe(Id, v.transform(itemId));
export const GroupIdSchema = v.pipe(Id, v.transform(groupId));
export const DepartmentIdSchema = v.pipe(Id, v.transform(departmentId));
export const OptionIdSchema = v.pipe(Id, v.transform(optionId));

/** `<list>-<16 hexadecimal digits>` of any list, also of lists that this build does not know. */
export const EntityIdSchema: v.GenericSchema<unknown, EntityId> = v.pipe(
	v.string(),
	v.regex(/^[a-z][a-z-]{0,30}-[0-9a-f]{16}$/),
	v.transform(entityId),
);

/** Words of a person: not blank, no longer than `maxLength` UTF-16 code units. */
export const words = (maxLength: number) =>
	v.pipe(
		v.string(),
		v.maxLength(maxLength),
		v.check((text) => text.trim() !== '', 'blank'),
	);
