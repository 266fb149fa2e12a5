import { fromBase64Url, isRecordKey, toBase64Url, type RecordKey } from '$lib/records';
import { BUCKETS } from './bucket-message';

/** All keys that a device holds in the buckets named. */
export interface BucketKeys {
	readonly buckets: ReadonlySet<number>;
	readonly keys: readonly RecordKey[];
}

const KEY_BYTES = 16;
const SET_BYTES = BUCKETS / 8;

/** The bucket of a record: the first byte of its key. */
export function bucketOf(key: RecordKey): number {
	return fromBase64Url(key)[0] ?? 0;
}

/** The bytes of a `want` frame: 16 bytes each key. */
export function writeKeys(keys: readonly RecordKey[]): Uint8Array {
	const bytes = new Uint8Array(keys.length * KEY_BYTES);
	keys.forEach((key, i) => bytes.set(fromBase64Url(key), i * KEY_BYTES));
	return bytes;
}

/** Reads a `want` frame; `null` if its length is not a multiple of a key's. */
export function readKeys(bytes: Uint8Array): readonly RecordKey[] | null {
	if (bytes.length % KEY_BYTES !== 0) return null;
	return Array.from({ length: bytes.length / KEY_BYTES }, (_, i) =>
		toBase64Url(bytes.subarray(i * KEY_BYTES, (i + 1) * KEY_BYTES)),
	).filter(isRecordKey);
}

/** The bytes of a `keys` frame: one bit for each bucket, lowest bit first, then the keys. */
export function writeBucketKeys({ buckets, keys }: BucketKeys): Uint8Array {
	const bytes = new Uint8Array(SET_BYTES + keys.length * KEY_BYTES);
	for (const bucket of buckets) {
		const index = bucket >> 3;
		bytes[index] = (bytes[index] ?? 0) | (1 << (bucket & 7));
	}
	bytes.set(writeKeys(keys), SET_BYTES);
	return bytes;
}

/** Reads a `keys` frame; `null` if its length is wrong. */
export function readBucketKeys(bytes: Uint8Array): BucketKeys | null {
	if (bytes.length < SET_BYTES) return null;
	const keys = readKeys(bytes.subarray(SET_BYTES));
	if (!keys) return null;
	const buckets = new Set<number>();
	for (let bucket = 0; bucket < BUCKETS; bucket++)
		if (((bytes[bucket >> 3] ?? 0) & (1 << (bucket & 7))) !== 0) buckets.add(bucket);
	return { buckets, keys };
}
