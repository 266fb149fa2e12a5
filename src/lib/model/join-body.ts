import * as v from 'valibot';
import type { DepartmentId, GroupId } from '$lib/questionnaires';
import type { CborValue } from '$lib/records';
import { DepartmentIdSchema, GroupIdSchema, words } from './body-schemas';
import { labelled, named } from './labelled-map';
import { plainText } from './plain-text';
import { readBody, type Unreadable } from './read-body';
import { KIND } from './record-kinds';

/** How somebody enters an assessment. */
export interface Join {
	/** A name or, where the facilitator allows it, a pseudonym. 1 to 80 characters. */
	readonly name: string;
	readonly group: GroupId;
	readonly department: DepartmentId;
}

const LABELS = { name: 0, group: 1, department: 2 } as const;

const JoinSchema = v.pipe(
	named(LABELS),
	v.object({ name: words(80), group: GroupIdSchema, department: DepartmentIdSchema }),
);

/**
 * The body of a `join` record.
 *
 * @example
 * joinBody({ name: 'Ada', group: 'it', department: 'it' }) // => new Map([[0, 'Ada'], [1, 'it'], [2, 'it']])
 */
export function joinBody(join: Join): CborValue {
	return labelled(LABELS, { ...join, name: plainText(join.name) });
}

/**
 * What the body of a `join` record says.
 *
 * @example
 * parseJoinBody(new Map([[0, 'Ada'], [1, 'it'], [2, 'it']])) // => { name: 'Ada', group: 'it', department: 'it' }
 */
export function parseJoinBody(body: CborValue): Join | Unreadable {
	return readBody(KIND.join, JoinSchema, body);
}
