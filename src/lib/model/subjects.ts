import { entityId, isEntityId, type EntityId } from '$lib/questionnaires';

/** What a record of one person's own account or answer is about: a round, and an item or a process in it. */
export interface RoundSubject<Id extends string = string> {
	readonly round: string;
	readonly id: Id;
}

/** What a `field` record is about: one field of one entry of a shared list. */
export interface FieldSubject {
	readonly entity: EntityId;
	/** The list that the entry stands in, e.g. `person`. */
	readonly list: string;
	readonly field: string;
}

/** The subject of every `setup` record. */
export const SETUP_SUBJECT = 'assessment';
/** The subject of every `join` record. */
export const JOIN_SUBJECT = 'respondent';

const ROUND_SUBJECT = /^(r[0-9]{1,3})\/([a-z0-9][a-z0-9-]{0,63})$/;
const FIELD_SUBJECT = /^(([a-z][a-z-]{0,30})-[0-9a-f]{16})\/([a-z][a-z0-9-]{0,31})$/;

/** The subject of an `answer` or `account` record. */
export function roundSubject({ round, id }: RoundSubject): string {
	return `${round}/${id}`;
}

/**
 * The round and the item of an `answer` record; `null` where the subject names none.
 *
 * @example
 * parseRoundSubject('r1/goal') // => { round: 'r1', id: 'goal' }
 * parseRoundSubject('goal') // => null
 */
export function parseRoundSubject(subject: string): RoundSubject | null {
	const [, round, id] = ROUND_SUBJECT.exec(subject) ?? [];
	return round === undefined || id === undefined ? null : { round, id };
}

/**
 * The round and the process of an `account` record; `null` where the subject names none.
 *
 * @example
 * parseAccountSubject('r1/process-00000000000000aa').id // => 'process-00000000000000aa'
 * parseAccountSubject('r1/goal') // => null
 */
export function parseAccountSubject(subject: string): RoundSubject<EntityId> | null {
	const { round, id = '' } = parseRoundSubject(subject) ?? {};
	return round === undefined || !isEntityId(id, 'process') ? null : { round, id: entityId(id) };
}

/** The subject of a `field` record. */
export function fieldSubject({ entity, field }: Pick<FieldSubject, 'entity' | 'field'>): string {
	return `${entity}/${field}`;
}

/** The entry and the field of a `field` record; `null` where the subject names none. */
export function parseFieldSubject(subject: string): FieldSubject | null {
	const [, entity, list, field] = FIELD_SUBJECT.exec(subject) ?? [];
	if (entity === undefined || list === undefined || field === undefined) return null;
	return { entity: entityId(entity), list, field };
}
