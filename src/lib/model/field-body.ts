import * as v from 'valibot';
import type { CborValue } from '$lib/records';
import { plainText } from './plain-text';
import { readBody, type Unreadable } from './read-body';
import { KIND } from './record-kinds';

/** One field of an entry of a shared list. `null` = empty again. */
export type FieldValue = string | number | boolean | null;

const FieldSchema = v.union([
	v.pipe(v.string(), v.maxLength(2000)),
	v.number(),
	v.boolean(),
	v.null(),
]);

/**
 * The body of a `field` record.
 *
 * @example
 * fieldBody('Billing') // => 'Billing'
 */
export function fieldBody(value: FieldValue): CborValue {
	return typeof value === 'string' ? plainText(value) : value;
}

/**
 * What the body of a `field` record says.
 *
 * @example
 * parseFieldBody(12.5) // => 12.5
 * parseFieldBody('x'.repeat(2001)).code // => 'record-unreadable'
 */
export function parseFieldBody(body: CborValue): FieldValue | Unreadable {
	return readBody(KIND.field, FieldSchema, body);
}
