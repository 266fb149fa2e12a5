import * as v from 'valibot';
import type { CborValue } from '$lib/records';
import { readBody, type Unreadable } from './read-body';

/** The body of a `reveal` record. A reveal is not taken back. */
export function revealBody(): CborValue {
	return true;
}

/** What the body of a `reveal` record says. */
export function parseRevealBody(body: CborValue): true | Unreadable {
	return readBody('reveal', v.literal(true), body);
}
