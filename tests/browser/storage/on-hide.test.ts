import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { startDevice, type Device } from './device';
import { countBytes, countWrites } from './disk';
import { answers, keysOf } from './room';

let device: Device;
beforeEach(async () => {
	device = await startDevice();
});
afterEach(async () => {
	vi.restoreAllMocks();
	await device.stop();
});

function hide(): void {
	vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
	document.dispatchEvent(new Event('visibilitychange'));
}

test('[ST12] a page that is hidden writes at once', async () => {
	const room = await device.open();
	const records = await device.write(room, 3);
	// Before the queue would have written by itself.
	hide();
	await room.store.flush();
	expect(room.store.saved.state).toBe('saved');
	expect(await device.storedKeys()).toEqual(keysOf(records));
});

test('[ST21] a page that is left without an edit writes nothing', async () => {
	const room = await device.open();
	await device.write(room, 3);
	await room.store.close();
	const again = await device.open();
	const rows = countWrites('updates');
	device.restore = () => void rows();
	window.dispatchEvent(new Event('pagehide'));
	await again.store.flush();
	expect(rows()).toBe(0);
});

test('[ST12] a page that is left writes what waits', async () => {
	const room = await device.open();
	const records = await device.write(room, 1);
	window.dispatchEvent(new Event('pagehide'));
	await room.store.whenSaved();
	expect(await device.storedKeys()).toEqual(keysOf(records));
});

test('[ST21] hiding the page after every record costs no more than the records', async () => {
	const room = await device.open();
	const records = await answers(device.id, device.key, 200);
	const bytes = countBytes('updates');
	device.restore = () => void bytes();
	for (const record of records) {
		room.ledger.add(record);
		window.dispatchEvent(new Event('pagehide'));
		await room.store.flush();
	}
	expect(bytes()).toBeLessThan(4 * Y.encodeStateAsUpdate(room.bag.doc).length);
	expect(await device.storedKeys()).toEqual(keysOf(records));
});
