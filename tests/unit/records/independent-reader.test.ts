import { hkdfSync } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { firstVersion } from './first-version';
import { base64url, canonical, first16, readIndependently } from './independent-record';

const fromHex = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const toHex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const assessment = fromHex(firstVersion.assessment);

describe('another program, with stock libraries', () => {
	test.each(firstVersion.records)('verifies and reads $algorithm $kind $seq', (written) => {
		const record = readIndependently(fromHex(written.bytes), assessment);
		expect(record.isSigned).toBe(true);
		expect(record.key).toBe(written.key);
		expect(base64url(record.author)).toBe(written.author);
		const { seq, clock, kind, subject, wallSeconds } = written;
		expect(record.fields.slice(0, 5)).toEqual([seq, clock, kind, subject, wallSeconds]);
		expect(toHex(canonical(record.fields[5]))).toBe(written.body);
	});

	test('computes the id of the assessment', () => {
		const founder = new Uint8Array(Buffer.from(firstVersion.founder, 'base64url'));
		const salt = fromHex(firstVersion.salt);
		const preimage = canonical(['groundwork-assessment-1', founder, salt]);
		expect(toHex(first16(preimage))).toBe(firstVersion.assessment);
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
