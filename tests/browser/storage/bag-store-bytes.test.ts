import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import type { SignedRecord } from '$lib/records';
import { startDevice, type Device } from './device';
import { breakLargeWrites, countBytes } from './disk';
import { answers, keysOf, type OpenedRoom } from './room';

let device: Device;
beforeEach(async () => {
	device = await startDevice();
});
afterEach(async () => {
	vi.restoreAllMocks();
	await device.stop();
});

/** Each record arrives, and is written, alone. */
async function arriveSingly(room: OpenedRoom, records: readonly SignedRecord[]): Promise<void> {
	for (const record of records) {
		room.ledger.add(record);
		await room.store.flush();
	}
}

/** Bytes of all rows of the stored document. */
async function storedBytes(): Promise<number> {
	const rows = await device.storedRows();
	return rows.reduce<number>((sum, row) => sum + (row instanceof Uint8Array ? row.length : 0), 0);
}

test('[ST21] what arrives singly costs at most four times the document, in one visit or in many', async () => {
	const records = await answers(device.id, device.key, 450);
	const document = countBytes('updates');
	const mirror = countBytes('records');
	device.restore = () => {
		mirror();
		document();
	};
	let documentBytes = 0;
	for (let from = 0; from < records.length; from += from < 300 ? 300 : 10) {
		const room = await device.open();
		await arriveSingly(room, records.slice(from, from < 300 ? 300 : from + 10));
		documentBytes = Y.encodeStateAsUpdate(room.bag.doc).length;
		await room.store.close();
	}
	const mirrorBytes = mirror();
	expect(document()).toBeLessThan(4 * documentBytes);
	expect(mirrorBytes).toBe(records.reduce((sum, { bytes }) => sum + bytes.length, 0));
	expect(await device.storedKeys()).toEqual(keysOf(records));
});

test('[ST21] what lies on the disk is at most twice the document and a little', async () => {
	const room = await device.open();
	const records = await answers(device.id, device.key, 300);
	for (let from = 0; from < records.length; from += 20) {
		await arriveSingly(room, records.slice(from, from + 20));
		const documentBytes = Y.encodeStateAsUpdate(room.bag.doc).length;
		expect(await storedBytes()).toBeLessThan(2 * documentBytes + 20_000);
	}
	expect((await device.storedRows()).length).toBeLessThan(200);
});

test('[ST21] opening and leaving again and again does not make it larger', async () => {
	const first = await device.open();
	const records = await device.write(first, 1);
	await first.store.close();
	for (let visit = 0; visit < 20; visit++) await (await device.open()).store.close();
	expect((await device.storedRows()).length).toBeLessThan(4);
	expect(await device.storedKeys()).toEqual(keysOf(records));
});

test('[ST21] y-indexeddb does not tidy by itself, however many the rows are', async () => {
	const room = await device.open();
	const many = await device.write(room, 900);
	await room.store.flush();
	const timers = vi.spyOn(globalThis, 'setTimeout');
	const bytes = countBytes('updates');
	device.restore = () => void bytes();
	const few = await answers(device.id, device.key, 520, 901);
	await arriveSingly(room, few);
	expect(timers.mock.calls.map(([, waitMs]) => waitMs)).not.toContain(1_000);
	expect(bytes()).toBeLessThan(520 * 300);
	expect(await device.storedKeys()).toEqual(keysOf([...many, ...few]));
});

test('[ST21] tidying that fails is put off, said nowhere, and loses nothing', async () => {
	const room = await device.open();
	const records = await answers(device.id, device.key, 400);
	const broken = breakLargeWrites('updates', 10_000);
	device.restore = () => void broken();
	await arriveSingly(room, records);
	expect(room.store.saved.state).toBe('saved');
	const attempts = broken();
	expect(attempts).toBeGreaterThan(0);
	expect(attempts).toBeLessThan(5);
	expect(await device.storedKeys()).toEqual(keysOf(records));
});
