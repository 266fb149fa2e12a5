import { cdeEncodeOptions, decode, encode, Tag } from 'cbor2';
import { createHash, createPublicKey, hkdfSync, verify, type KeyObject } from 'node:crypto';
import { crc32 } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { firstVersion } from './first-version';

// A second reader, after docs/format.md alone: another CBOR library, Node's own crypto, nothing of ours.

const Bytes = v.instance(Uint8Array);
const Sign1 = v.strictTuple([Bytes, v.pipe(v.instance(Map), v.size(0)), Bytes, Bytes]);
const Header = v.pipe(v.instance(Map), v.size(2));
const Payload = v.tuple([v.number(), v.number(), v.string(), v.string(), v.number()]);

/** Not a Buffer, which the library would write as something else. */
const fromHex = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const assessment = fromHex(firstVersion.assessment);
const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const first16 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest().subarray(0, 16);
const canonical = (value: unknown) => encode(value, cdeEncodeOptions);
const toHex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

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

describe('another program, with stock libraries', () => {
	test.each(firstVersion.records)('verifies and reads $algorithm $kind $seq', (written) => {
		const bytes = fromHex(written.bytes);
		expect(base64url(first16(bytes))).toBe(written.key);
		const tagged = decode(bytes, { preferMap: true });
		if (!(tagged instanceof Tag)) throw new Error('no tag');
		expect(tagged.tag).toBe(18);
		const [header, , payload, signature] = v.parse(Sign1, tagged.contents);
		const labels = v.parse(Header, decode(header, { preferMap: true }));
		const author = v.parse(Bytes, labels.get(4));
		expect(base64url(author)).toBe(written.author);

		const external = canonical(['groundwork-record-1', assessment]);
		const message = canonical(['Signature1', header, external, payload]);
		const key = publicKey(labels.get(1), author);
		const isEd25519 = labels.get(1) === -8;
		const options = isEd25519 ? key : { key, dsaEncoding: 'ieee-p1363' as const };
		expect(verify(isEd25519 ? null : 'sha256', message, options, signature)).toBe(true);

		const fields: unknown = decode(payload, { preferMap: true });
		const { seq, clock, kind, subject, wallSeconds } = written;
		expect(v.parse(Payload, fields)).toEqual([seq, clock, kind, subject, wallSeconds]);
		expect(toHex(canonical(v.parse(v.array(v.unknown()), fields)[5]))).toBe(written.body);
	});

	test('computes the id of the assessment', () => {
		const founder = new Uint8Array(Buffer.from(firstVersion.founder, 'base64url'));
		const salt = fromHex(firstVersion.salt);
		const preimage = canonical(['groundwork-assessment-1', founder, salt]);
		expect(first16(preimage).toString('hex')).toBe(firstVersion.assessment);
	});

	test('reads the invitation and derives the room', () => {
		const bytes = Buffer.from(firstVersion.invitation, 'base64url');
		expect(bytes[0]).toBe(1);
		expect(bytes.subarray(1, 17).toString('hex')).toBe(firstVersion.assessment);
		const secret = bytes.subarray(17, 33);
		expect(secret.toString('hex')).toBe(firstVersion.secret);
		expect(bytes.readUInt32BE(33)).toBe(crc32(bytes.subarray(0, 33)));
		const derive = (info: string, length: number) =>
			Buffer.from(hkdfSync('sha256', secret, new Uint8Array(), info, length));
		expect(derive('groundwork-topic-1', 16).toString('hex')).toBe(firstVersion.topic);
		expect(derive('groundwork-password-1', 32).toString('base64url')).toBe(firstVersion.password);
	});
});
