import { fromBase64Url, toBase64Url } from './base64-url';
import type { AuthorId } from './record';
import { Fault } from '$lib/faults';

/** Bytes of a raw Ed25519 public key (RFC 8032). */
export const ED25519_KEY_BYTES = 32;
/** Bytes of an uncompressed P-256 point: 4, x, y (SEC 1, 2.3.3). */
export const P256_KEY_BYTES = 65;

const AUTHOR_ID = /^(?:[A-Za-z0-9_-]{43}|[A-Za-z0-9_-]{87})$/;

/**
 * Whether a text has the form of an author's id.
 *
 * @example
 * isAuthorId('Ada') // => false
 */
export function isAuthorId(text: string): text is AuthorId {
	return AUTHOR_ID.test(text);
}

/**
 * The author whose raw public key this is. Throws Fault `record-malformed` for other lengths.
 *
 * @example
 * authorOf(new Uint8Array(32)).length // => 43
 */
export function authorOf(publicKey: Uint8Array): AuthorId {
	const id = toBase64Url(publicKey);
	if (!isAuthorId(id)) throw new Fault('record-malformed', { reason: 'a key of unknown length' });
	return id;
}

/**
 * The raw public key of an author. Throws Fault `record-malformed`.
 *
 * @example
 * publicKeyOf(authorOf(new Uint8Array(32))).length // => 32
 */
export function publicKeyOf(author: AuthorId): Uint8Array {
	return fromBase64Url(author);
}
