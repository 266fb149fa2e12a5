import { beforeAll, describe, expect, test } from 'vitest';
import { isFault, type FaultCode } from '$lib/faults';
import {
	encodeCanonical,
	foundAssessment,
	fromHex,
	newSecret,
	parseRecord,
	publicKeyOf,
	RECORD_LIMITS,
	recordKey,
	signRecord,
	toHex,
	verifyRecord,
	type AssessmentId,
	type CborValue,
	type DeviceKey,
	type RecordDraft,
} from '$lib/records';
import { fixedKey } from './fixed-key';

const draft: RecordDraft = {
	seq: 1,
	clock: 7,
	kind: 'answer',
	subject: 'r1/sponsor-active',
	wallSeconds: 1_790_000_000,
	body: new Map([[0, 'dk']]),
};

describe.each(['Ed25519', 'ES256'] as const)('a record signed with %s', (algorithm) => {
	let key: DeviceKey;
	let assessment: AssessmentId;

	beforeAll(async () => {
		key = await fixedKey(algorithm);
		assessment = await foundAssessment(key.author, newSecret());
	});

	/** The bytes of a record whose parts are put together by hand and signed as they are. */
	async function forge(
		payload: Uint8Array,
		header: CborValue = new Map<number, CborValue>([
			[1, algorithm === 'Ed25519' ? -8 : -7],
			[4, publicKeyOf(key.author)],
		]),
	): Promise<Uint8Array> {
		const protectedHeader = encodeCanonical(header);
		const external = encodeCanonical(['groundwork-record-1', fromHex(assessment)]);
		const message = encodeCanonical(['Signature1', protectedHeader, external, payload]);
		const parameters = algorithm === 'Ed25519' ? 'Ed25519' : { name: 'ECDSA', hash: 'SHA-256' };
		const raw = await crypto.subtle.sign(parameters, key.privateKey, new Uint8Array(message));
		const parts = [protectedHeader, new Map(), payload, withLowS(new Uint8Array(raw))];
		return Uint8Array.of(0xd2, ...encodeCanonical(parts));
	}

	function withLowS(signature: Uint8Array): Uint8Array {
		const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
		const s = BigInt(`0x${toHex(signature.subarray(32))}`);
		if (algorithm === 'Ed25519' || s <= order / 2n) return signature;
		return Uint8Array.of(
			...signature.subarray(0, 32),
			...fromHex((order - s).toString(16).padStart(64, '0')),
		);
	}

	async function refusal(bytes: Uint8Array): Promise<FaultCode> {
		const thrown: unknown = await verifyRecord(bytes, assessment).catch((fault: unknown) => fault);
		if (!isFault(thrown)) throw new Error('was not refused');
		return thrown.code;
	}

	const fields = (...values: readonly CborValue[]) => encodeCanonical(values, 32);

	test('is what verifies and what is parsed', async () => {
		const record = await signRecord(draft, assessment, key);
		expect(record).toMatchObject(draft);
		expect(record.author).toBe(key.author);
		expect(record.key).toBe(await recordKey(record.bytes));
		expect(await verifyRecord(record.bytes, assessment)).toEqual(record);
		expect(await parseRecord(record.bytes)).toEqual(record);
	});

	test('keeps its bytes to itself', async () => {
		const { bytes } = await signRecord(draft, assessment, key);
		const shared = new Uint8Array(bytes);
		const record = await verifyRecord(shared, assessment);
		shared.fill(0);
		expect(record.bytes).toEqual(bytes);
		expect(record.bytes.buffer.byteLength).toBe(bytes.length);
	});

	test('is refused under another assessment', async () => {
		const { bytes } = await signRecord(draft, assessment, key);
		const other = await foundAssessment(key.author, newSecret());
		await expect(verifyRecord(bytes, other)).rejects.toThrow('record-unverified');
	});

	test('can be put together by hand from the description alone', async () => {
		const body = new Map([[0, 'dk']]);
		const payload = fields(1, 7, 'answer', 'r1/sponsor-active', 1_790_000_000, body);
		expect(await verifyRecord(await forge(payload), assessment)).toMatchObject(draft);
	});

	test.each<[string, readonly CborValue[]]>([
		['five fields', [1, 1, 'answer', 'r1/a', 0]],
		['seven fields', [1, 1, 'answer', 'r1/a', 0, null, null]],
		['a negative number', [-1, 1, 'answer', 'r1/a', 0, null]],
		['a broken clock', [1, 1.5, 'answer', 'r1/a', 0, null]],
		['a kind with a capital', [1, 1, 'Answer', 'r1/a', 0, null]],
		['an endless kind', [1, 1, 'a'.repeat(33), 'r1/a', 0, null]],
		['no subject', [1, 1, 'answer', '', 0, null]],
		['a subject with a space', [1, 1, 'answer', 'r1 a', 0, null]],
		['an endless subject', [1, 1, 'answer', 'a'.repeat(201), 0, null]],
		['a time that no calendar has', [1, 1, 'answer', 'r1/a', 253_402_300_800, null]],
		['a body too deep', [1, 1, 'answer', 'r1/a', 0, [[[[[[[[[]]]]]]]]]]],
		['a number as a kind', [1, 1, 7, 'r1/a', 0, null]],
	])('with %s is malformed, well signed or not', async (_name, values) => {
		expect(await refusal(await forge(fields(...values)))).toBe('record-malformed');
	});

	test.each<[string, (author: Uint8Array, alg: number) => CborValue]>([
		['no algorithm', (author) => new Map([[4, author]])],
		['no key', (_author, alg) => new Map([[1, alg]])],
		[
			'another algorithm',
			(author) =>
				new Map<number, CborValue>([
					[1, -35],
					[4, author],
				]),
		],
		[
			'the wrong algorithm for its key',
			(author, alg) =>
				new Map<number, CborValue>([
					[1, -15 - alg],
					[4, author],
				]),
		],
		[
			'a further header',
			(author, alg) =>
				new Map<number, CborValue>([
					[1, alg],
					[3, 0],
					[4, author],
				]),
		],
		[
			'a short key',
			(author, alg) =>
				new Map<number, CborValue>([
					[1, alg],
					[4, author.subarray(1)],
				]),
		],
		['a list for a header', (author, alg) => [alg, author]],
	])('with %s is malformed', async (_name, header) => {
		const payload = fields(1, 1, 'answer', 'r1/a', 0, null);
		const alg = algorithm === 'Ed25519' ? -8 : -7;
		const bytes = await forge(payload, header(publicKeyOf(key.author), alg));
		expect(await refusal(bytes)).toBe('record-malformed');
	});

	test('may be 16 KiB long, a setup 64 KiB, and not a byte more', async () => {
		const sized = async (kind: string, limit: number, more: number) => {
			const empty = await forge(fields(1, 1, kind, 's', 0, new Uint8Array(limit - 1000)));
			const room = limit - empty.length + more;
			return forge(fields(1, 1, kind, 's', 0, new Uint8Array(limit - 1000 + room)));
		};
		for (const [kind, limit] of [
			['answer', RECORD_LIMITS.bytes],
			['setup', RECORD_LIMITS.setupBytes - 10],
		] as const) {
			const fits = await sized(kind, limit, 0);
			expect(fits.length).toBe(limit);
			expect(await verifyRecord(fits, assessment)).toMatchObject({ kind });
		}
		expect(await refusal(await sized('answer', RECORD_LIMITS.bytes, 1))).toBe('record-too-large');
		expect(await refusal(new Uint8Array(RECORD_LIMITS.setupBytes + 1))).toBe('record-too-large');
	});

	test('may have a body of eight arrays within one another', async () => {
		const bytes = await forge(fields(1, 1, 'answer', 'r1/a', 0, [[[[[[[[]]]]]]]]));
		expect(await verifyRecord(bytes, assessment)).toMatchObject({ kind: 'answer' });
	});

	test('does not leave this device when others would refuse it', async () => {
		const large = { ...draft, body: 'x'.repeat(RECORD_LIMITS.bytes) };
		await expect(signRecord(large, assessment, key)).rejects.toThrow('record-too-large');
		const odd = { ...draft, kind: 'Answer' };
		await expect(signRecord(odd, assessment, key)).rejects.toThrow('record-malformed');
		const marked = { ...draft, body: '\uFEFFtext' };
		await expect(signRecord(marked, assessment, key)).rejects.toThrow('record-malformed');
	});
});

test('the second signature that ECDSA allows for the same record is refused', async () => {
	const key = await fixedKey('ES256');
	const assessment = await foundAssessment(key.author, newSecret());
	const { bytes } = await signRecord(draft, assessment, key);
	const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
	const s = BigInt(`0x${toHex(bytes.subarray(-32))}`);
	const other = new Uint8Array(bytes);
	other.set(fromHex((order - s).toString(16).padStart(64, '0')), bytes.length - 32);
	await expect(verifyRecord(other, assessment)).rejects.toThrow('record-unverified');
	expect(s <= order / 2n).toBe(true);
});

test('a key that is no point of the curve is refused as unverified', async () => {
	const key = await fixedKey('ES256');
	const assessment = await foundAssessment(key.author, newSecret());
	const { bytes } = await signRecord(draft, assessment, key);
	const point = publicKeyOf(key.author);
	const at = Buffer.from(bytes).indexOf(Buffer.from(point));
	const forged = new Uint8Array(bytes);
	forged[at + 64] = (forged[at + 64] ?? 0) ^ 1;
	await expect(verifyRecord(forged, assessment)).rejects.toThrow('record-unverified');
});
