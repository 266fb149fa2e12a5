import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { Fault } from '$lib/faults';
import {
	foundAssessment,
	newSecret,
	parseRecord,
	signRecord,
	verifyRecord,
	type AssessmentId,
	type DeviceKey,
	type RecordDraft,
	type SignedRecord,
} from '$lib/records';
import { cborValue } from './arbitrary-cbor';
import { fixedKey } from './fixed-key';

const algorithms = ['Ed25519', 'ES256'] as const;
const keys = new Map<string, DeviceKey>();
const samples: SignedRecord[] = [];
let assessment: AssessmentId;

const draft: fc.Arbitrary<RecordDraft> = fc.record({
	seq: fc.maxSafeNat(),
	clock: fc.maxSafeNat(),
	kind: fc.stringMatching(/^[a-z][a-z0-9-]{0,31}$/),
	subject: fc.stringMatching(/^[A-Za-z0-9@._:/-]{1,200}$/),
	wallSeconds: fc.nat({ max: 253_402_300_799 }),
	body: cborValue,
});

beforeAll(async () => {
	for (const algorithm of algorithms) keys.set(algorithm, await fixedKey(algorithm));
	const [founder] = keys.values();
	if (founder) assessment = await foundAssessment(founder.author, newSecret());
	for (const key of keys.values()) {
		const body = new Map<number, string | number>([
			[0, 'dk'],
			[4, 'a comment'],
			[2, 1.5],
		]);
		const fields = { seq: 3, clock: 300, kind: 'answer', subject: 'r1/a', wallSeconds: 1e9, body };
		samples.push(await signRecord(fields, assessment, key));
	}
});

test('whatever is signed verifies as what was signed', async () => {
	await fc.assert(
		fc.asyncProperty(draft, fc.constantFrom(...algorithms), async (fields, algorithm) => {
			const key = keys.get(algorithm);
			if (!key) throw new Error('no key');
			const record = await signRecord(fields, assessment, key);
			const { key: name, bytes, author, ...rest } = await verifyRecord(record.bytes, assessment);
			expect({ name, bytes, author }).toEqual({
				name: record.key,
				bytes: record.bytes,
				author: key.author,
			});
			expect(rest).toEqual(fields);
		}),
		{ numRuns: 150 },
	);
});

test('a record with any one byte changed is refused', async () => {
	for (const { bytes } of samples) {
		for (let at = 0; at < bytes.length; at++) {
			for (const flip of [1, 0x80, 0xff]) {
				const mutated = new Uint8Array(bytes);
				mutated[at] = (mutated[at] ?? 0) ^ flip;
				await expect(verifyRecord(mutated, assessment)).rejects.toBeInstanceOf(Fault);
			}
		}
	}
});

const cut = fc.record({
	sample: fc.nat({ max: 1 }),
	from: fc.nat({ max: 400 }),
	remove: fc.nat({ max: 8 }),
	insert: fc.uint8Array({ maxLength: 8 }),
});

test('2,000 records with bytes replaced, added and removed give faults and nothing else', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 4 }), async (cuts) => {
			let bytes = samples[cuts[0]?.sample ?? 0]?.bytes ?? new Uint8Array();
			for (const { from, remove, insert } of cuts) {
				const at = from % (bytes.length + 1);
				bytes = Uint8Array.of(...bytes.subarray(0, at), ...insert, ...bytes.subarray(at + remove));
			}
			const isGenuine = samples.some((sample) => Buffer.compare(sample.bytes, bytes) === 0);
			for (const read of [verifyRecord(bytes, assessment), parseRecord(bytes)]) {
				const outcome: unknown = await read.catch((thrown: unknown) => thrown);
				if (read instanceof Promise && outcome instanceof Error) {
					expect(outcome).toBeInstanceOf(Fault);
				}
			}
			if (isGenuine) return;
			await expect(verifyRecord(bytes, assessment)).rejects.toBeInstanceOf(Fault);
		}),
		{ numRuns: 2000 },
	);
	expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('field names of objects in a body stay entries of a map', async () => {
	const [key] = keys.values();
	if (!key) throw new Error('no key');
	const body = new Map([['__proto__', new Map([['polluted', true]])]]);
	const fields = { seq: 1, clock: 1, kind: 'field', subject: 's', wallSeconds: 0, body };
	const record = await verifyRecord((await signRecord(fields, assessment, key)).bytes, assessment);
	expect(record.body).toEqual(body);
	expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
