import * as v from 'valibot';
import type { CborValue } from '$lib/records';
import { readBody, type Unreadable } from './read-body';
import { KIND } from './record-kinds';

/**
 * The body of a `removal` record: whether the author named by its subject is left out. `false` lets them back in.
 *
 * @example
 * removalBody() // => true
 */
export function removalBody(isRemoved = true): CborValue {
	return isRemoved;
}

/**
 * What the body of a `removal` record says.
 *
 * @example
 * parseRemovalBody(false) // => false
 */
export function parseRemovalBody(body: CborValue): boolean | Unreadable {
	return readBody(KIND.removal, v.boolean(), body);
}
