import { Fault } from '$lib/faults';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...ALPHABET].map((character, value) => [character, value]));

/**
 * Base64url without padding (RFC 4648 section 5).
 *
 * @example
 * toBase64Url(Uint8Array.of(255)) // => '_w'
 */
export function toBase64Url(bytes: Uint8Array): string {
	let text = '';
	let buffer = 0;
	let bits = 0;
	for (const byte of bytes) {
		buffer = ((buffer << 8) | byte) & 0xffff;
		bits += 8;
		while (bits >= 6) {
			bits -= 6;
			text += ALPHABET.charAt((buffer >> bits) & 63);
		}
	}
	return bits > 0 ? text + ALPHABET.charAt((buffer << (6 - bits)) & 63) : text;
}

/**
 * The bytes of a base64url text. Every byte string has exactly one such text: padding, other alphabets and unused bits
 * that are not zero are refused. Throws Fault `record-malformed`.
 *
 * @example
 * fromBase64Url('_w') // => Uint8Array.of(255)
 */
export function fromBase64Url(text: string): Uint8Array {
	const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
	let buffer = 0;
	let bits = 0;
	let at = 0;
	for (const character of text) {
		const value = VALUES.get(character);
		if (value === undefined) throw new Fault('record-malformed', { reason: 'not base64url' });
		buffer = ((buffer << 6) | value) & 0xffff;
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			bytes[at++] = (buffer >> bits) & 255;
		}
	}
	if (bits >= 6 || (buffer & ((1 << bits) - 1)) !== 0) {
		throw new Fault('record-malformed', { reason: 'base64url with unused bits' });
	}
	return bytes;
}
