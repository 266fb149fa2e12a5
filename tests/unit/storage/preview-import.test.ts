import fc from 'fast-check';
import * as Y from 'yjs';
import { expect, test } from 'vitest';
import { Bag, Ledger, verifyHere } from '$lib/model';
import {
	generateDeviceKey,
	signRecord,
	type CborValue,
	type DeviceKey,
	type SignedRecord,
} from '$lib/records';
import { exportFile, previewImport, readFile } from '$lib/storage';
import { founded } from '../../browser/storage/fixtures';

const { id } = await founded();
const [anna, ben, carla] = await Promise.all([
	generateDeviceKey(),
	generateDeviceKey(),
	generateDeviceKey(),
]);

function say(
	key: DeviceKey,
	seq: number,
	kind: string,
	subject: string,
	body: CborValue = 'dk',
	clock = seq,
): Promise<SignedRecord> {
	return signRecord({ seq, clock, kind, subject, wallSeconds: 1, body }, id, key);
}

function holding(records: readonly SignedRecord[]): Ledger {
	const ledger = new Ledger({ assessment: id, bag: new Bag(new Y.Doc()), verify: verifyHere });
	for (const record of records) ledger.add(record);
	return ledger;
}

function preview(here: readonly SignedRecord[], there: readonly Uint8Array[]) {
	const file = exportFile({ assessment: id, title: '', records: there });
	return previewImport(holding(here), readFile(file, ''));
}

const nothing = {
	newAnswers: 0,
	peopleWithNewAnswers: 0,
	newPeople: 0,
	changedAnswers: 0,
	replaced: 0,
	unchanged: 0,
	refused: 0,
	outdated: 0,
	otherRecords: 0,
};

const bytesOf = (records: readonly SignedRecord[]) => records.map(({ bytes }) => bytes);

test('[ST35] new answers and people are counted', async () => {
	const here = [await say(anna, 1, 'join', 'respondent', null)];
	const there = [
		...here,
		await say(anna, 2, 'answer', 'r1/a'),
		await say(anna, 3, 'answer', 'r1/b'),
		await say(ben, 1, 'join', 'respondent', null),
		await say(ben, 2, 'answer', 'r1/a'),
		await say(ben, 3, 'field', 'system-0123456789abcdef/name'),
	];
	expect(await preview(here, bytesOf(there))).toEqual({
		...nothing,
		newAnswers: 3,
		peopleWithNewAnswers: 2,
		newPeople: 1,
		unchanged: 1,
		otherRecords: 1,
	});
});

test('[ST35] a newer answer replaces the one here, an older one is history', async () => {
	const old = await say(anna, 2, 'answer', 'r1/a');
	const newer = await say(anna, 5, 'answer', 'r1/a', 'na');
	const newest = await say(anna, 7, 'answer', 'r1/a', null);
	expect(await preview([old], bytesOf([newer, newest]))).toEqual({
		...nothing,
		changedAnswers: 1,
		replaced: 1,
		outdated: 1,
	});
	expect(await preview([newest], bytesOf([old, newer]))).toEqual({ ...nothing, outdated: 2 });
});

test('[ST35] of shared fields the higher clock counts, whoever wrote it', async () => {
	const subject = 'system-0123456789abcdef/name';
	const here = await say(anna, 9, 'field', subject, 'ERP', 4);
	const later = await say(ben, 1, 'field', subject, 'SAP', 5);
	const earlier = await say(carla, 30, 'field', subject, 'TMS', 3);
	expect(await preview([here], bytesOf([later, earlier]))).toEqual({
		...nothing,
		replaced: 1,
		outdated: 1,
		otherRecords: 1,
	});
});

test('[ST35] what is forged or not signed for this assessment is refused', async () => {
	const forged = new Uint8Array((await say(anna, 1, 'answer', 'r1/a')).bytes);
	forged[forged.length - 1] = (forged[forged.length - 1] ?? 0) ^ 1;
	const draft = { seq: 1, clock: 1, kind: 'answer', subject: 'r1/a', wallSeconds: 1, body: 'dk' };
	const foreign = await signRecord(draft, (await founded()).id, ben);
	expect(await preview([], [forged, foreign.bytes, new Uint8Array(3)])).toEqual({
		...nothing,
		refused: 3,
	});
});

const people = [anna, ben, carla];
const statement = fc.record({
	person: fc.nat({ max: 2 }),
	seq: fc.integer({ min: 1, max: 6 }),
	kind: fc.constantFrom('answer', 'field', 'join', 'later-kind'),
	subject: fc.constantFrom('r1/a', 'r1/b'),
	body: fc.constantFrom<CborValue>('dk', 'na', null),
});
const statements = fc
	.array(statement, { maxLength: 12 })
	.map((drafts) =>
		Promise.all(
			drafts.map(({ person, seq, kind, subject, body }) =>
				say(people[person] ?? anna, seq, kind, subject, body),
			),
		),
	);

test('[ST35] [ST36] every record is counted once, and importing twice changes nothing', async () => {
	await fc.assert(
		fc.asyncProperty(statements, statements, async (signingHere, signingThere) => {
			const here = await signingHere;
			const there = bytesOf(await signingThere);
			const ledger = holding(here);
			const file = readFile(exportFile({ assessment: id, title: '', records: there }), '');
			const first = await previewImport(ledger, file);
			const { peopleWithNewAnswers, replaced, ...counts } = first;
			const sum = Object.values(counts).reduce((total, count) => total + count, 0);
			expect(sum).toBe(file.records.length);
			expect(peopleWithNewAnswers).toBeLessThanOrEqual(first.newAnswers);
			expect(replaced).toBeGreaterThanOrEqual(first.changedAnswers);
			await ledger.take(file.records);
			const digest = ledger.digest();
			expect(await previewImport(ledger, file)).toEqual({
				...nothing,
				unchanged: file.records.length,
			});
			expect(await ledger.take(file.records)).toMatchObject({ added: 0 });
			expect(ledger.digest()).toEqual(digest);
			ledger.destroy();
		}),
		{ numRuns: 60 },
	);
});
