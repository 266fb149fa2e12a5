import { expect, test } from 'vitest';
import {
	encodeCanonical,
	foundAssessment,
	fromHex,
	isFounder,
	newSecret,
	publicKeyOf,
	verifyRecord,
	type CborValue,
} from '$lib/records';
import { fixedKey } from './fixed-key';

/** What a record is made of, each part as its author likes; the signature fits. */
interface Parts {
	readonly payload?: Uint8Array;
	readonly unsigned?: CborValue;
}

const PAYLOAD = encodeCanonical([1, 1, 'answer', 'r1/a', 0, null]);

async function refusal({ payload = PAYLOAD, unsigned = new Map() }: Parts): Promise<unknown> {
	const key = await fixedKey('Ed25519');
	const assessment = await foundAssessment(key.author, newSecret());
	const header = encodeCanonical(
		new Map<number, CborValue>([
			[1, -8],
			[4, publicKeyOf(key.author)],
		]),
	);
	const external = encodeCanonical(['groundwork-record-1', fromHex(assessment)]);
	const message = encodeCanonical(['Signature1', header, external, payload]);
	const raw = await crypto.subtle.sign('Ed25519', key.privateKey, new Uint8Array(message));
	const parts = encodeCanonical([header, unsigned, payload, new Uint8Array(raw)]);
	return verifyRecord(Uint8Array.of(0xd2, ...parts), assessment).then(
		() => null,
		(fault: unknown) => fault,
	);
}

test('a record that is as it should be is taken', async () => {
	expect(await refusal({})).toBeNull();
});

test('bytes that are not in canonical form are refused even when their signature fits', async () => {
	// The sequence number 1 in two bytes instead of one.
	const longer = Uint8Array.of(PAYLOAD[0] ?? 0, 0x18, ...PAYLOAD.subarray(1));
	expect(await refusal({ payload: longer })).toMatchObject({ code: 'record-malformed' });
	// Map keys in another order than their encoding's.
	const body = fromHex('a202010102');
	const unsorted = Uint8Array.of(...PAYLOAD.subarray(0, -1), ...body);
	expect(await refusal({ payload: unsorted })).toMatchObject({ code: 'record-malformed' });
});

test('there are no headers that nobody signed', async () => {
	expect(await refusal({ unsigned: new Map([[3, 0]]) })).toMatchObject({
		code: 'record-malformed',
	});
	expect(await refusal({ unsigned: null })).toMatchObject({ code: 'record-malformed' });
});

test('a P-256 key is an uncompressed point, which begins with 4', async () => {
	const key = await fixedKey('ES256');
	const assessment = await foundAssessment(key.author, newSecret());
	const point = Uint8Array.of(2, ...publicKeyOf(key.author).subarray(1));
	const header = encodeCanonical(
		new Map<number, CborValue>([
			[1, -7],
			[4, point],
		]),
	);
	const parts = encodeCanonical([header, new Map(), PAYLOAD, new Uint8Array(64)]);
	await expect(verifyRecord(Uint8Array.of(0xd2, ...parts), assessment)).rejects.toThrow(
		'record-malformed',
	);
});

test('a salt that is longer or shorter proves nobody, whatever the id was made from', async () => {
	const { author } = await fixedKey('Ed25519');
	for (const bytes of [15, 17]) {
		const salt = new Uint8Array(bytes);
		expect(await isFounder(await foundAssessment(author, salt), author, salt)).toBe(false);
	}
});

test('no text with a byte order mark is written, in a value or as a key', () => {
	for (const value of ['\uFEFFtext', new Map([['\uFEFFkey', 1]])]) {
		expect(() => encodeCanonical(value)).toThrow('record-malformed');
	}
});
