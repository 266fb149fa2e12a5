import * as v from 'valibot';
import type { AuthorId, CborValue } from '$lib/records';
import { readBody, type Unreadable } from './read-body';
import { KIND } from './record-kinds';

/** How far a reveal opens a round: of each author the records up to a sequence number; `null` = everything, whenever it is said. */
export type Extent = ReadonlyMap<AuthorMark, number> | null;

/** The first 12 bytes of an author's key, base64url: enough to tell everybody in a room apart, and 500 people fit a record. */
export type AuthorMark = string & { readonly brand: 'AuthorMark' };

const MARK_LENGTH = 16;
const MOST_AUTHORS = 1000;

const AuthorMarkSchema = v.pipe(
	v.string(),
	v.regex(/^[A-Za-z0-9_-]{16}$/),
	v.transform((text) => text as AuthorMark),
);
const ExtentSchema = v.pipe(
	v.custom<ReadonlyMap<unknown, unknown>>((value) => value instanceof Map),
	v.transform((map) => [...map]),
	v.array(v.tuple([AuthorMarkSchema, v.pipe(v.number(), v.safeInteger(), v.minValue(0))])),
	v.maxLength(MOST_AUTHORS),
	v.transform((entries): Extent => new Map(entries)),
);
const RevealSchema = v.union([
	v.pipe(
		v.literal(true),
		v.transform((): Extent => null),
	),
	ExtentSchema,
]);

/**
 * What stands for an author in an extent.
 *
 * @example
 * markOf(authorOf(new Uint8Array(32))) // => 'AAAAAAAAAAAAAAAA'
 */
export function markOf(author: AuthorId): AuthorMark {
	return author.slice(0, MARK_LENGTH) as AuthorMark;
}

/**
 * The body of a `reveal` record. A reveal is not taken back; a later one opens more.
 *
 * @example
 * revealBody() // => true
 */
export function revealBody(extent: Extent = null): CborValue {
	return extent ?? true;
}

/**
 * What the body of a `reveal` record says.
 *
 * @example
 * parseRevealBody(true) // => { extent: null }
 * parseRevealBody(new Map([['AAAAAAAAAAAAAAAA', 7]])) // => { extent: new Map([['AAAAAAAAAAAAAAAA', 7]]) }
 */
export function parseRevealBody(body: CborValue): { readonly extent: Extent } | Unreadable {
	const extent = readBody(KIND.reveal, RevealSchema, body);
	return extent instanceof Error ? extent : { extent };
}
