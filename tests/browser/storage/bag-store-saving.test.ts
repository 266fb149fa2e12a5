import { afterEach, beforeEach, expect, test } from 'vitest';
import { countWrites, holdConfirmations } from './disk';
import { startDevice, type Device } from './device';
import { answers, answersOfMany, keysOf } from './room';

let device: Device;
beforeEach(async () => {
	device = await startDevice();
});
afterEach(() => device.stop());

test('[ST10] what was saved is there after the tab is gone', async () => {
	const room = await device.open();
	expect(room.store.loaded).toEqual({ records: 0, quarantined: 0 });
	const records = await device.write(room, 100);
	expect(room.store.saved.state).toBe('saving');
	await room.store.whenSaved();
	expect(room.store.saved.state).toBe('saved');
	expect(await device.storedKeys()).toEqual(keysOf(records));
	expect(await device.mirroredKeys()).toEqual(keysOf(records));
	const again = await device.open();
	expect(again.store.loaded).toEqual({ records: 100, quarantined: 0 });
	await again.ledger.settled();
	expect(keysOf(again.ledger.records())).toEqual(keysOf(records));
});

test('[ST10] what comes from a peer is saved as well, what it forged is not mirrored', async () => {
	const room = await device.open();
	const [first, second] = await answersOfMany(device.id, 2, 1);
	if (first === undefined || second === undefined) throw new Error('no records');
	const forged = new Uint8Array(second.bytes);
	forged[forged.length - 1] = (forged[forged.length - 1] ?? 0) ^ 1;
	room.bag.put([first, { key: second.key, bytes: forged }], 'peer');
	await room.ledger.settled();
	await room.store.whenSaved();
	expect(await device.storedKeys()).toEqual([first.key, second.key].sort());
	expect(await device.mirroredKeys()).toEqual([first.key]);
});

test('[ST11] nothing is called saved before the document is confirmed', async () => {
	const room = await device.open();
	const holding = holdConfirmations('updates', 'readonly');
	device.restore = holding.release;
	const records = await device.write(room, 3);
	await holding.arrived;
	expect(await device.mirroredKeys()).toEqual(keysOf(records));
	expect(room.store.saved.state).toBe('saving');
	holding.release();
	await room.store.whenSaved();
	expect(await device.storedKeys()).toEqual(keysOf(records));
});

test('[ST11] nothing is called saved before the mirror is confirmed', async () => {
	const room = await device.open();
	const holding = holdConfirmations('records', 'readwrite');
	device.restore = holding.release;
	const records = await device.write(room, 3);
	await holding.arrived;
	await device.inDocument((database) => database.count('updates'));
	expect(room.store.saved.state).toBe('saving');
	holding.release();
	await room.store.whenSaved();
	expect(await device.mirroredKeys()).toEqual(keysOf(records));
});

test('[ST12] a burst of edits is one write, and saved soon after the last', async () => {
	const room = await device.open();
	// So much that nothing is tidied while the writes are counted.
	await device.write(room, 300);
	await room.store.flush();
	const waits: number[] = [];
	for (let burst = 0; burst < 5; burst++) {
		const records = await answers(device.id, device.key, 50, 301 + burst * 50);
		const rows = countWrites('updates');
		device.restore = () => void rows();
		for (const record of records) room.ledger.add(record);
		const last = performance.now();
		await room.store.whenSaved();
		waits.push(performance.now() - last);
		expect(rows()).toBe(1);
	}
	// The machine may be busy with something else for one of them.
	expect(Math.min(...waits)).toBeLessThan(300);
});

test('[ST22] records in the mirror are not verified again', async () => {
	const room = await device.open();
	await device.write(room, 50);
	await room.store.close();
	const again = await device.open();
	await again.ledger.settled();
	expect(again.ledger.size).toBe(50);
	expect(again.verified()).toBe(0);
});

test('[ST23] two tabs write one document, and a third finds the edits of both', async () => {
	const [one, two] = [await device.open(), await device.open()];
	const first = await device.write(one, 60, 1);
	const second = await device.write(two, 60, 61);
	await Promise.all([one.store.close(), two.store.close()]);
	expect(await device.storedKeys()).toEqual(keysOf([...first, ...second]));
});
