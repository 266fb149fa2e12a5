import { cdeEncodeOptions, decode, encode, Tag } from 'cbor2';
import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';
import * as v from 'valibot';

// A second reader, after docs/format.md alone: another CBOR library, Node's own crypto, nothing of ours.

const Bytes = v.instance(Uint8Array);
const Sign1 = v.strictTuple([Bytes, v.pipe(v.instance(Map), v.size(0)), Bytes, Bytes]);
const Header = v.pipe(v.instance(Map), v.size(2));
const Payload = v.strictTuple([
	v.number(),
	v.number(),
	v.string(),
	v.string(),
	v.number(),
	v.unknown(),
]);

/** What a record says, read by another program. */
export interface IndependentRecord {
	readonly key: string;
	readonly author: Uint8Array;
	readonly isSigned: boolean;
	readonly fields: readonly [
		seq: number,
		clock: number,
		kind: string,
		subject: string,
		wallSeconds: number,
		body: unknown,
	];
}

/** Takes a record apart and checks its signature for an assessment. Throws where it is none. */
export function readIndependently(bytes: Uint8Array, assessment: Uint8Array): IndependentRecord {
	const tagged = decode(bytes, { preferMap: true });
	if (!(tagged instanceof Tag) || tagged.tag !== 18) throw new Error('no COSE_Sign1');
	const [header, , payload, signature] = v.parse(Sign1, tagged.contents);
	const labels = v.parse(Header, decode(header, { preferMap: true }));
	const author = v.parse(Bytes, labels.get(4));
	const external = canonical(['groundwork-record-1', assessment]);
	const message = canonical(['Signature1', header, external, payload]);
	const key = publicKey(labels.get(1), author);
	const isEd25519 = labels.get(1) === -8;
	const options = isEd25519 ? key : { key, dsaEncoding: 'ieee-p1363' as const };
	return {
		key: base64url(first16(bytes)),
		author,
		isSigned: verify(isEd25519 ? null : 'sha256', message, options, signature),
		fields: v.parse(Payload, decode(payload, { preferMap: true })),
	};
}

/** The only encoding of a value. */
export function canonical(value: unknown): Uint8Array {
	return encode(value, cdeEncodeOptions);
}

/** Base64url without padding. */
export function base64url(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('base64url');
}

/** The first 16 bytes of SHA-256. */
export function first16(bytes: Uint8Array): Uint8Array {
	// Not a Buffer, which the library would write as something else.
	return new Uint8Array(createHash('sha256').update(bytes).digest().subarray(0, 16));
}

function publicKey(algorithm: unknown, raw: Uint8Array): KeyObject {
	const jwk =
		algorithm === -8
			? { kty: 'OKP', crv: 'Ed25519', x: base64url(raw) }
			: {
					kty: 'EC',
					crv: 'P-256',
					x: base64url(raw.subarray(1, 33)),
					y: base64url(raw.subarray(33)),
				};
	return createPublicKey({ key: jwk, format: 'jwk' });
}
