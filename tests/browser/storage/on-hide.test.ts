import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startDevice, type Device } from './device';
import { countWrites } from './disk';
import { keysOf } from './room';

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

test('[ST12] [ST21] a page that is hidden writes at once, and then the document as one row', async () => {
	const room = await device.open();
	const records = await device.write(room, 3);
	// Before the queue would have written by itself.
	hide();
	await room.store.flush();
	expect(room.store.saved.state).toBe('saved');
	expect(await device.storedRows()).toHaveLength(1);
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
