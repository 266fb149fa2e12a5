import { decode, encode, rfc8949EncodeOptions, type DecodeOptions } from 'cborg';
import { Fault, isFault } from '$lib/faults';
import { areEqual } from './are-equal';
import { BoundedTokenizer } from './bounded-tokenizer';
import type { CborValue } from './record';

const DEFAULT_DEPTH = 16;

const DECODE_OPTIONS: DecodeOptions = {
	strict: true,
	allowIndefinite: false,
	allowUndefined: false,
	allowInfinity: false,
	allowNaN: false,
	allowBigInt: false,
	useMaps: true,
	rejectDuplicateMapKeys: true,
};

/**
 * Deterministic CBOR (RFC 8949 section 4.2.1): the same value is always the same bytes. `maxDepth` counts arrays and maps within
 * one another. Throws Fault `record-malformed` for what CborValue excludes: NaN, infinities, holes, other objects.
 *
 * @example
 * toHex(encodeCanonical(new Map([[1, 'a']]))) // => 'a1016161'
 */
export function encodeCanonical(value: CborValue, maxDepth: number = DEFAULT_DEPTH): Uint8Array {
	if (!isCborValue(value, maxDepth)) {
		throw new Fault('record-malformed', { reason: 'a value that CBOR bodies do not hold' });
	}
	return new Uint8Array(encode(value, rfc8949EncodeOptions));
}

/**
 * The value of deterministic CBOR bytes. Bytes that are not exactly what `encodeCanonical` gives for their value are refused:
 * indefinite lengths, longer integers, unsorted or doubled map keys, tags, undefined, NaN, trailing bytes. Throws Fault
 * `record-malformed`.
 *
 * @example
 * decodeCanonical(fromHex('a10102')) // => new Map([[1, 2]])
 */
export function decodeCanonical(bytes: Uint8Array, maxDepth: number = DEFAULT_DEPTH): CborValue {
	const value = decodeVerified(bytes, maxDepth);
	if (!areEqual(encode(value, rfc8949EncodeOptions), bytes)) {
		throw new Fault('record-malformed', { reason: 'not in canonical form' });
	}
	return value;
}

/**
 * As `decodeCanonical` without encoding again, which is most of its work: for bytes that were found canonical before. Of others it
 * lets some pass that are not, such as unsorted keys. Throws Fault `record-malformed`.
 */
export function decodeVerified(bytes: Uint8Array, maxDepth: number = DEFAULT_DEPTH): CborValue {
	const value = decodeStrictly(bytes, maxDepth);
	if (isCborValue(value, maxDepth)) return value;
	throw new Fault('record-malformed', { reason: 'a value that CBOR bodies do not hold' });
}

/** `decodeCanonical` or `decodeVerified`. */
export type Decode = typeof decodeCanonical;

function decodeStrictly(bytes: Uint8Array, maxDepth: number): unknown {
	const tokenizer = new BoundedTokenizer(bytes, DECODE_OPTIONS, maxDepth);
	try {
		const value: unknown = decode(bytes, { ...DECODE_OPTIONS, tokenizer });
		return value;
	} catch (cause) {
		if (isFault(cause)) throw cause;
		throw new Fault('record-malformed', { reason: 'not CBOR' }, { cause });
	}
}

function isCborValue(value: unknown, depth: number): value is CborValue {
	if (value === null || typeof value === 'boolean') return true;
	if (typeof value === 'string') return isText(value);
	if (typeof value === 'number') return Number.isFinite(value);
	if (value instanceof Uint8Array) return true;
	if (depth === 0) return false;
	if (Array.isArray(value)) {
		// A loop by index, because `every` passes over holes.
		for (let at = 0; at < value.length; at++) if (!isCborValue(value[at], depth - 1)) return false;
		return true;
	}
	return value instanceof Map && isCborMap(value, depth);
}

function isCborMap(map: ReadonlyMap<unknown, unknown>, depth: number): boolean {
	for (const [key, value] of map) {
		if (typeof key === 'string' ? !isText(key) : !Number.isSafeInteger(key)) return false;
		if (!isCborValue(value, depth - 1)) return false;
	}
	return true;
}

/** A byte order mark at the start would be lost in decoding, half a surrogate pair in encoding. */
function isText(text: string): boolean {
	return !text.startsWith('\uFEFF') && !/\p{Surrogate}/u.test(text);
}
