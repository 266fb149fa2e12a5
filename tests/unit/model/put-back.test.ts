import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SignedRecord } from '$lib/records';
import { device, found, sync } from './room-of';
import { item, onScale } from './spoken';

const question = item('scale');

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
	vi.useRealTimers();
});

/** A device that holds a few verified records, and waits as long as it may before it puts any back. */
async function holding(random = 0) {
	const { assessment, setUp, newcomer } = await found();
	const ada = await newcomer();
	const records = [await setUp(), await ada.join('Ada'), await ada.answer(question, onScale(2))];
	const here = device(assessment, { random: () => random });
	for (const record of records) here.ledger.add(record);
	await here.ledger.settled();
	return { assessment, ada, records, ...here };
}

function holdsAll(bag: { holds: (key: SignedRecord['key'], bytes: Uint8Array) => boolean }) {
	return (records: readonly SignedRecord[]) =>
		records.every(({ key, bytes }) => bag.holds(key, bytes));
}

describe('a record that was taken away', () => {
	test('[MO24] still counts and is put back after the wait', async () => {
		const { ada, records, bag, ledger } = await holding();
		const map = bag.doc.getMap('records');
		for (const { key } of records) map.delete(key);
		expect(bag.size).toBe(0);
		expect(ledger.projection.answersOf(ada.author).size).toBe(1);
		vi.advanceTimersByTime(499);
		expect(bag.size).toBe(0);
		vi.advanceTimersByTime(1);
		expect(holdsAll(bag)(records)).toBe(true);
	});

	test('[MO24] is put back over whatever was written in its place', async () => {
		const { records, bag, ledger } = await holding();
		const map = bag.doc.getMap('records');
		for (const { key } of records) map.set(key, Uint8Array.of(1, 2, 3));
		await ledger.settled();
		vi.advanceTimersByTime(500);
		expect(holdsAll(bag)(records)).toBe(true);
		expect(ledger.counts.refused.size).toBe(0);
	});

	test('[MO24] is put back once when several devices hold it', async () => {
		const { assessment, records, bag, doc } = await holding(0.5);
		const quicker = device(assessment, { random: () => 0 });
		sync(doc, quicker.doc);
		await quicker.ledger.settled();
		for (const { key } of records) doc.getMap('records').delete(key);
		sync(doc, quicker.doc);
		vi.advanceTimersByTime(1000);
		expect(holdsAll(quicker.bag)(records)).toBe(true);
		sync(doc, quicker.doc);
		const before = doc.clientID;
		vi.advanceTimersByTime(10_000);
		expect(holdsAll(bag)(records)).toBe(true);
		expect(doc.clientID).toBe(before);
	});

	test('[MO24] comes back as a new client, and reaches the others', async () => {
		const { assessment, records, bag, doc } = await holding();
		const other = device(assessment);
		const before = doc.clientID;
		for (const { key } of records) doc.getMap('records').delete(key);
		vi.advanceTimersByTime(500);
		expect(doc.clientID).not.toBe(before);
		sync(bag.doc, other.doc);
		await other.ledger.settled();
		expect(other.ledger.size).toBe(records.length);
	});

	test('[MO24] no more than 2,000 are put back in a minute, the rest afterwards', async () => {
		const { assessment, newcomer } = await found();
		const ada = await newcomer();
		const many = await Promise.all(
			Array.from({ length: 2300 }, (_, at) => ada.say('later', `s${at}`, null)),
		);
		const { bag, ledger } = device(assessment, {
			random: () => 0,
			known: () => true,
		});
		await ledger.take(many.map(({ bytes }) => bytes));
		bag.doc.transact(() => {
			for (const { key } of many) bag.doc.getMap('records').delete(key);
		});
		vi.advanceTimersByTime(500);
		expect(bag.size).toBe(2000);
		vi.advanceTimersByTime(59_000);
		expect(bag.size).toBe(2000);
		vi.advanceTimersByTime(1000);
		expect(bag.size).toBe(2300);
	});

	test('[MO24] before it could be verified, is verified all the same', async () => {
		const { assessment, newcomer } = await found();
		const record = await (await newcomer()).join('Ada');
		const { bag, ledger } = device(assessment, { random: () => 0 });
		bag.put([record]);
		bag.doc.getMap('records').delete(record.key);
		await ledger.settled();
		expect(ledger.has(record.key)).toBe(true);
		vi.advanceTimersByTime(500);
		expect(bag.get(record.key)).toEqual(record.bytes);
	});

	test('is left alone by a destroyed ledger', async () => {
		const { records, bag, ledger } = await holding();
		for (const { key } of records) bag.doc.getMap('records').delete(key);
		ledger.destroy();
		vi.advanceTimersByTime(100_000);
		expect(bag.size).toBe(0);
	});
});
