import { describe, expect, test, vi } from 'vitest';
import { fieldBody, removalBody, verifyHere, type Verify } from '$lib/model';
import { generateDeviceKey, RECORD_LIMITS, type SignedRecord } from '$lib/records';
import { device, found, sync, Writer } from './room-of';
import { item, onScale } from './spoken';

const question = item('scale');

describe('taking records in', () => {
	test('[MO3] what verifies counts, everything else is counted by reason', async () => {
		const { assessment, setUp, newcomer } = await found();
		const elsewhere = await found();
		const ada = await newcomer();
		const genuine = await ada.answer(question, onScale(2));
		const foreign = await new Writer(elsewhere.assessment, ada.key).answer(question, onScale(3));
		const { bag, ledger } = device(assessment);
		bag.put([await setUp(), genuine, foreign]);
		const map = bag.doc.getMap('records');
		map.set('AAAAAAAAAAAAAAAAAAAAAA', genuine.bytes);
		map.set('BBBBBBBBBBBBBBBBBBBBBB', Uint8Array.of(1, 2, 3));
		map.set('CCCCCCCCCCCCCCCCCCCCCC', new Uint8Array(RECORD_LIMITS.setupBytes + 1));
		map.set('DDDDDDDDDDDDDDDDDDDDDD', 'text');
		await ledger.settled();
		expect(ledger.size).toBe(2);
		expect(ledger.counts).toEqual({
			verified: 2,
			pending: 0,
			refused: new Map([
				['record-unverified', 1],
				['record-malformed', 3],
				['record-too-large', 1],
			]),
			otherKinds: 0,
		});
		expect(ledger.projection.answersOf(ada.author).get(question.id)).toEqual(onScale(2));
	});

	test('[MO3] refusals are forgotten with the entries they were about', async () => {
		const { assessment } = await found();
		const { bag, ledger } = device(assessment);
		const map = bag.doc.getMap('records');
		map.set('BBBBBBBBBBBBBBBBBBBBBB', Uint8Array.of(1));
		await ledger.settled();
		expect(ledger.counts.refused.size).toBe(1);
		map.delete('BBBBBBBBBBBBBBBBBBBBBB');
		expect(ledger.counts.refused.size).toBe(0);
	});

	test('an own record is projected and in the bag at once', async () => {
		const { assessment, setUp, newcomer } = await found();
		const { bag, ledger } = device(assessment);
		ledger.add(await setUp());
		await ledger.settled();
		const ada = await newcomer();
		const told: (readonly SignedRecord[])[] = [];
		ledger.observe((records) => told.push(records));
		const record = await ada.answer(question, onScale(4));
		ledger.add(record);
		expect(ledger.projection.answersOf(ada.author).get(question.id)).toEqual(onScale(4));
		expect(bag.get(record.key)).toEqual(record.bytes);
		expect(told).toEqual([[record]]);
		ledger.add(record);
		await ledger.settled();
		expect(told).toHaveLength(1);
		expect(ledger.counts.verified).toBe(2);
	});

	test('[MO10] the first setup proves the facilitator as soon as it has settled', async () => {
		const { assessment, facilitator, setUp } = await found();
		const { ledger } = device(assessment);
		const second = await setUp({ title: 'Second' });
		ledger.add(second);
		await ledger.settled();
		expect(ledger.projection.founder).toBe(facilitator.author);
		ledger.add(await setUp({ title: 'Third' }));
		expect(ledger.projection.setup?.title).toBe('Third');
	});

	test('[MO11] a setup with a salt of its own proves nobody', async () => {
		const { assessment, setUp, facilitator } = await found();
		const { ledger, bag } = device(assessment);
		const impostor = await found();
		const forged = new Writer(assessment, impostor.facilitator.key);
		bag.put([await forged.say('setup', 'assessment', (await impostor.setUp()).body)]);
		await ledger.settled();
		expect(ledger.projection.founder).toBeNull();
		bag.put([await setUp()]);
		await ledger.settled();
		expect(ledger.projection.founder).toBe(facilitator.author);
		expect(ledger.counts.refused).toEqual(new Map([['not-facilitator', 1]]));
	});

	test('[MO25] what this device verified before is not verified again', async () => {
		const { assessment, setUp, newcomer } = await found();
		const ada = await newcomer();
		const [old, fresh] = [await ada.answer(question, onScale(1)), await ada.join('Ada')];
		const verify = vi.fn<Verify>(verifyHere);
		const { bag, ledger } = device(assessment, { verify, known: (key) => key === old.key });
		bag.put([await setUp(), old, fresh]);
		await ledger.settled();
		expect(ledger.size).toBe(3);
		const verified = verify.mock.calls.flatMap(([batch]) => batch);
		expect(verified).not.toContainEqual(old.bytes);
		expect(verified).toContainEqual(fresh.bytes);
	});

	test('[MO25] other bytes under a known name are not taken for it', async () => {
		const { assessment, newcomer } = await found();
		const ada = await newcomer();
		const [known, other] = [await ada.join('Ada'), await ada.join('Eve')];
		const { bag, ledger } = device(assessment, { known: (key) => key === known.key });
		bag.doc.getMap('records').set(known.key, other.bytes);
		await ledger.settled();
		expect(ledger.size).toBe(0);
		expect(ledger.counts.refused).toEqual(new Map([['record-malformed', 1]]));
	});

	test('[MO29] a verifier that fails is replaced by this thread', async () => {
		const { assessment, setUp } = await found();
		const verify: Verify = () => Promise.reject(new Error('the worker is gone'));
		const { bag, ledger } = device(assessment, { verify });
		bag.put([await setUp()]);
		await ledger.settled();
		expect(ledger.size).toBe(1);
	});

	test('more records than one batch are told of batch by batch, none twice', async () => {
		const { assessment, newcomer } = await found();
		const ada = await newcomer();
		const records = await Promise.all(
			Array.from({ length: 600 }, (_, at) => ada.say('later', `s${at}`, at)),
		);
		const { bag, ledger } = device(assessment);
		const told: (readonly SignedRecord[])[] = [];
		ledger.observe((batch) => told.push(batch));
		bag.put(records);
		expect(ledger.counts.pending).toBe(600);
		await ledger.settled();
		expect(told.length).toBeGreaterThan(1);
		expect(new Set(told.flat().map(({ key }) => key)).size).toBe(600);
		expect(told.flat()).toHaveLength(600);
		expect(ledger.counts).toMatchObject({ verified: 600, pending: 0, otherKinds: 600 });
	});

	test('a destroyed ledger takes nothing in any more', async () => {
		const { assessment, setUp } = await found();
		const { bag, ledger } = device(assessment);
		ledger.destroy();
		bag.put([await setUp()]);
		await ledger.settled();
		expect(ledger.size).toBe(0);
	});
});

describe('records from a file or a peer', () => {
	test('[MO26] are verified, put into the bag, and change nothing a second time', async () => {
		const { assessment, setUp, newcomer } = await found();
		const ada = await newcomer();
		const genuine = [await setUp(), await ada.join('Ada'), await ada.answer(question, onScale(1))];
		const bytes = genuine.map((record) => record.bytes);
		const junk = [Uint8Array.of(1), new Uint8Array(RECORD_LIMITS.setupBytes + 1)];
		const { bag, ledger } = device(assessment);
		expect(await ledger.take([...bytes, ...junk])).toEqual({ added: 3, known: 0, refused: 2 });
		expect(new Set(bag.keys())).toEqual(new Set(genuine.map(({ key }) => key)));
		expect(ledger.projection.respondents).toHaveLength(1);
		const before = ledger.digest();
		expect(await ledger.take(bytes)).toEqual({ added: 0, known: 3, refused: 0 });
		expect(ledger.digest()).toEqual(before);
		expect(ledger.counts.refused.size).toBe(0);
	});

	test('[MO26] one record twice in a file is one record', async () => {
		const { assessment, setUp } = await found();
		const { bytes } = await setUp();
		const { ledger } = device(assessment);
		expect(await ledger.take([bytes, bytes])).toEqual({ added: 1, known: 1, refused: 0 });
	});
});

describe('digests and clocks', () => {
	test('[MO27] equal sets have equal digests, others do not', async () => {
		const { assessment, setUp, newcomer } = await found();
		const ada = await newcomer();
		const records = [await setUp(), await ada.join('Ada'), await ada.answer(question, null)];
		const [a, b] = [device(assessment), device(assessment)];
		for (const record of records) a.ledger.add(record);
		await b.ledger.take(
			records
				.slice(1)
				.reverse()
				.map(({ bytes }) => bytes),
		);
		expect(a.ledger.digest()).not.toEqual(b.ledger.digest());
		sync(a.doc, b.doc);
		await Promise.all([a.ledger.settled(), b.ledger.settled()]);
		expect(a.ledger.digest()).toEqual(b.ledger.digest());
		expect(a.ledger.digest().count).toBe(3);
		expect(a.ledger.digest().xor).toMatch(/^[0-9a-f]{32}$/);
		expect(a.ledger.bucketDigests()).toEqual(b.ledger.bucketDigests());
		expect(a.ledger.bucketDigests()).toHaveLength(256);
		for (const { key } of records) {
			const bucket = Buffer.from(key, 'base64url')[0] ?? 0;
			expect(a.ledger.bucketDigests()[bucket]?.count).toBeGreaterThan(0);
		}
	});

	test('[MO28] the next clock follows what was seen, within reason', async () => {
		const { assessment, facilitator, setUp, newcomer } = await found();
		const { ledger } = device(assessment);
		expect(ledger.nextClock()).toBe(1);
		ledger.add(await setUp());
		await ledger.settled();
		const vandal = await newcomer();
		const name = 'person-00000000000000aa/name';
		ledger.add(await vandal.say('field', name, fieldBody('x'), 500));
		expect(ledger.nextClock()).toBe(501);
		ledger.add(await vandal.say('field', name, fieldBody('y'), Number.MAX_SAFE_INTEGER));
		expect(ledger.nextClock()).toBe(501);
		// The facilitator's own clock is below the vandal's, so that nothing but the removal lowers the next one.
		ledger.add(await facilitator.say('removal', vandal.author, removalBody(), 42));
		expect(ledger.nextClock()).toBe(43);
		ledger.add(await facilitator.say('removal', vandal.author, removalBody(false), 43));
		expect(ledger.nextClock()).toBe(501);
		const { author } = await generateDeviceKey();
		expect([ledger.highestSeq(vandal.author), ledger.highestSeq(author)]).toEqual([2, 0]);
	});
});
