import { DIGEST_BYTES, getDigest, putDigest, type Digest } from './digest-message';

/** Records are sorted into buckets by the first byte of their key. */
export const BUCKETS = 256;

/** The digest of each of the 256 buckets, in order. */
export type BucketDigests = readonly Digest[];

/** The bytes of a `buckets` frame: the digests of all buckets in order. */
export function writeBuckets(digests: BucketDigests): Uint8Array {
	const view = new DataView(new ArrayBuffer(BUCKETS * DIGEST_BYTES));
	digests.forEach((digest, bucket) => putDigest(view, bucket * DIGEST_BYTES, digest));
	return new Uint8Array(view.buffer);
}

/** Reads a `buckets` frame; `null` if its length is wrong. */
export function readBuckets(bytes: Uint8Array): BucketDigests | null {
	if (bytes.length !== BUCKETS * DIGEST_BYTES) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return Array.from({ length: BUCKETS }, (_, bucket) => getDigest(view, bucket * DIGEST_BYTES));
}
