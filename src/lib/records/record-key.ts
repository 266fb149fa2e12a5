import { toBase64Url } from './base64-url';
import type { RecordKey } from './record';
import { sha256 } from './sha-256';

const RECORD_KEY = /^[A-Za-z0-9_-]{22}$/;

/**
 * The name of a record: base64url of the first 16 bytes of SHA-256 of its bytes.
 *
 * @example
 * await recordKey(Uint8Array.of(1, 2, 3)) // => 'A5BYxvLAy0ksUzsKTRTvdw'
 */
export async function recordKey(bytes: Uint8Array): Promise<RecordKey> {
	const key = toBase64Url((await sha256(bytes)).subarray(0, 16));
	if (!isRecordKey(key)) throw new Error('16 bytes are 22 characters');
	return key;
}

/**
 * Whether a text looks like a record's key. Whether it fits any bytes, only `recordKey` of them can say.
 *
 * @example
 * isRecordKey('AAAAAAAAAAAAAAAAAAAAAA') // => true
 */
export function isRecordKey(text: string): text is RecordKey {
	return RECORD_KEY.test(text);
}
