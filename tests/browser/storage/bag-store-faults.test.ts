import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openShelf, type SaveStatus } from '$lib/storage';
import { startDevice, type Device } from './device';
import { breakWrites, noRoom, occupy } from './disk';
import { entryOf, inDatabase, until } from './fixtures';
import { keysOf } from './room';

const NOT_BYTES = 'not bytes';
const NO_UPDATE = new Uint8Array([1, 2, 3, 255, 255, 255, 255]);

let device: Device;
beforeEach(async () => {
	device = await startDevice();
});
afterEach(async () => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	await device.stop();
});

test('[ST13] rows that cannot be applied are set aside, and the rest opens', async () => {
	const room = await device.open();
	const records = await device.write(room, 20);
	await room.store.close();
	await device.inDocument(async (database) => {
		await database.add('updates', NO_UPDATE);
		await database.add('updates', NOT_BYTES);
	});
	const again = await device.open();
	expect(again.store.loaded).toEqual({ records: 20, quarantined: 2 });
	await again.ledger.settled();
	expect(keysOf(again.ledger.records())).toEqual(keysOf(records));
	const kept = (await device.shelf.setAside(device.id)).map(({ place, value }) => [place, value]);
	expect(kept).toEqual([
		['updates', NO_UPDATE],
		['updates', NOT_BYTES],
	]);
	expect(await device.storedRows()).not.toContain(NOT_BYTES);
	expect((await device.open()).store.loaded).toEqual({ records: 20, quarantined: 0 });
});

test('[ST13] a database without its stores is made whole', async () => {
	(await openDB(device.shelf.documentName(device.id), 3)).close();
	const room = await device.open();
	const records = await device.write(room, 2);
	await room.store.whenSaved();
	expect(await device.storedKeys()).toEqual(keysOf(records));
});

test('[ST14] a document that was lost comes back out of the mirror, without a signature checked', async () => {
	const room = await device.open();
	const records = await device.write(room, 300);
	await room.store.close();
	await device.inDocument((database) => database.clear('updates'));
	const again = await device.open();
	expect(again.store.loaded).toEqual({ records: 300, quarantined: 0 });
	await again.store.whenSaved();
	expect(await device.storedKeys()).toEqual(keysOf(records));
	expect(again.verified()).toBe(0);
});

test('[ST14] a few records that the document lacks come back, and nothing else is read', async () => {
	const room = await device.open();
	const records = await device.write(room, 10);
	await room.store.close();
	const [first] = records;
	if (first === undefined) throw new Error('no record');
	await device.inDocument((database) => database.clear('updates'));
	const halfway = await device.open();
	halfway.bag.doc.getMap('records').delete(first.key);
	await halfway.store.close();
	halfway.ledger.destroy();
	const again = await device.open();
	await again.ledger.settled();
	expect(keysOf(again.ledger.records())).toEqual(keysOf(records));
});

test('[ST14] other bytes under the name of a mirrored record give way to it', async () => {
	const room = await device.open();
	const [record] = await device.write(room, 1);
	if (record === undefined) throw new Error('no record');
	await room.store.close();
	room.ledger.destroy();
	const vandal = await device.open();
	vandal.ledger.destroy();
	vandal.bag.doc.getMap('records').set(record.key, new Uint8Array(9));
	await vandal.store.close();
	const again = await device.open();
	const isBack = () => again.bag.holds(record.key, record.bytes);
	await until(isBack, (callback) => again.bag.observe(callback));
	expect(again.ledger.has(record.key)).toBe(true);
});

test('[ST15] a mirrored value that is no such record is set aside and can be written again', async () => {
	const room = await device.open();
	const [record, other] = await device.write(room, 2);
	if (record === undefined || other === undefined) throw new Error('no record');
	await room.store.close();
	await device.inDocument((database) => database.clear('updates'));
	await inDatabase(device.shelf.connection.name, (database) =>
		database.put('records', new Uint8Array(5), [device.id, record.key]),
	);
	const again = await device.open();
	expect(again.store.loaded).toEqual({ records: 1, quarantined: 1 });
	expect(await device.shelf.setAside(device.id)).toMatchObject([
		{ place: 'records', key: record.key },
	]);
	expect(again.store.knows(record.key)).toBe(false);
	expect(await again.ledger.take([record.bytes])).toMatchObject({ added: 1 });
	await again.store.whenSaved();
	expect(await device.mirroredKeys()).toEqual(keysOf([record, other]));
});

test('[ST16] a write that is aborted once is healed: all that follows is visible after a reload', async () => {
	const room = await device.open();
	const before = await device.write(room, 1);
	await room.store.whenSaved();
	device.restore = breakWrites('updates');
	const lost = await device.write(room, 1, 2);
	await device.failed(room);
	expect(room.store.saved).toMatchObject({ fault: { code: 'storage-refused' } });
	device.restore();
	const after = await device.write(room, 20, 3);
	await room.store.whenSaved();
	expect(await device.storedRows()).toHaveLength(1);
	expect(await device.storedKeys()).toEqual(keysOf([...before, ...lost, ...after]));
});

test('[ST16] a single aborted write is made good at once by the whole document', async () => {
	const room = await device.open();
	const before = await device.write(room, 1);
	await room.store.whenSaved();
	device.restore = breakWrites('updates', null, 1);
	const statuses: SaveStatus['state'][] = [];
	room.store.observe(() => statuses.push(room.store.saved.state));
	const lost = await device.write(room, 1, 2);
	await room.store.whenSaved();
	expect(statuses).toEqual(['saving', 'saved']);
	expect(await device.storedRows()).toHaveLength(1);
	expect(await device.storedKeys()).toEqual(keysOf([...before, ...lost]));
});

test('[ST17] a full disk is said, nothing is lost in memory, and trying again writes all of it', async () => {
	const room = await device.open();
	const restores = [breakWrites('updates', noRoom()), breakWrites('records', noRoom())];
	device.restore = () => {
		for (const each of restores.splice(0).reverse()) each();
	};
	const records = await device.write(room, 5);
	await expect(room.store.whenSaved()).rejects.toMatchObject({ code: 'storage-full' });
	const { saved: status } = room.store;
	if (status.state !== 'failed') throw new Error('not failed');
	expect(status.fault.details).toMatchObject({ neededBytes: expect.any(Number) as number });
	expect(JSON.stringify(status.fault.details)).not.toContain(':0');
	await room.store.retry();
	expect(room.store.saved.state).toBe('failed');
	expect(room.ledger.size).toBe(5);
	device.restore();
	await room.store.retry();
	expect(room.store.saved.state).toBe('saved');
	expect(await device.storedKeys()).toEqual(keysOf(records));
	expect(await device.mirroredKeys()).toEqual(keysOf(records));
});

test('[ST17] a failure is tried again after a while without anybody asking', async () => {
	const room = await device.open();
	device.restore = breakWrites('updates', noRoom());
	const records = await device.write(room, 1);
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	await room.store.flush();
	expect(room.store.saved.state).toBe('failed');
	vi.advanceTimersByTime(5_000);
	await room.store.flush();
	expect(room.store.saved.state).toBe('failed');
	device.restore();
	vi.advanceTimersByTime(9_999);
	expect(room.store.saved.state).toBe('failed');
	vi.advanceTimersByTime(1);
	vi.useRealTimers();
	await device.saved(room);
	expect(await device.storedKeys()).toEqual(keysOf(records));
});

test('[ST18] a document that is deleted under us is said, opened again and written whole', async () => {
	const room = await device.open();
	const before = await device.write(room, 10);
	await room.store.whenSaved();
	const lost = device.failed(room);
	const deleted = new Promise((resolve) => {
		indexedDB.deleteDatabase(device.shelf.documentName(device.id)).onsuccess = resolve;
	});
	await lost;
	expect(room.store.saved).toMatchObject({ fault: { code: 'storage-closed' } });
	const meanwhile = await device.write(room, 1, 11);
	await deleted;
	await device.saved(room);
	const after = await device.write(room, 1, 12);
	await room.store.whenSaved();
	expect(await device.storedKeys()).toEqual(keysOf([...before, ...meanwhile, ...after]));
});

test('[ST18] a shelf that is deleted as well gets its mirror back', async () => {
	const room = await device.open();
	const records = await device.write(room, 10);
	await room.store.whenSaved();
	const lost = device.failed(room);
	await Promise.all(
		[device.shelf.connection.name, device.shelf.documentName(device.id)].map(
			(name) =>
				new Promise((resolve) => {
					indexedDB.deleteDatabase(name).onsuccess = resolve;
				}),
		),
	);
	await lost;
	await device.saved(room);
	await room.store.whenSaved();
	expect(await device.mirroredKeys()).toEqual(keysOf(records));
	expect(await device.storedKeys()).toEqual(keysOf(records));
});

test('[ST19] an assessment that another tab removed stays removed, until somebody wants it back', async () => {
	const room = await device.open();
	await device.shelf.put(entryOf(device.id));
	const records = await device.write(room, 10);
	await room.store.whenSaved();
	const lost = device.failed(room);
	const elsewhere = await openShelf({ name: device.shelf.connection.name, limitMs: 2_000 });
	await elsewhere.remove(device.id);
	elsewhere.close();
	await lost;
	const more = await device.write(room, 1, 11);
	await expect(room.store.whenSaved()).rejects.toMatchObject({ code: 'storage-closed' });
	const names = async () => (await indexedDB.databases()).map(({ name }) => name);
	expect(await names()).not.toContain(device.shelf.documentName(device.id));
	expect(await device.mirroredKeys()).toEqual([]);
	await room.store.retry();
	expect(room.store.saved.state).toBe('saved');
	expect(await device.mirroredKeys()).toEqual(keysOf([...records, ...more]));
	expect(await device.storedKeys()).toEqual(keysOf([...records, ...more]));
});

test('[ST19] an assessment that is gone from the shelf stays gone, also when nobody told', async () => {
	await device.shelf.put(entryOf(device.id));
	const room = await device.open();
	await device.write(room, 1);
	await room.store.whenSaved();
	const name = device.shelf.documentName(device.id);
	await inDatabase(device.shelf.connection.name, (database) =>
		database.delete('assessments', device.id),
	);
	const opening = vi.spyOn(indexedDB, 'open');
	await new Promise((resolve) => {
		indexedDB.deleteDatabase(name).onsuccess = resolve;
	});
	// The shelf has answered the store's own question before it answers this one.
	await device.shelf.list();
	await device.shelf.list();
	expect(room.store.saved).toMatchObject({ fault: { code: 'storage-closed' } });
	expect(opening.mock.calls.map(([opened]) => opened)).not.toContain(name);
});

test('[ST20] a database that does not open is a Fault, not a wait for ever', async () => {
	const name = device.shelf.documentName(device.id);
	const stubborn = await openDB(name, 1, {
		upgrade: (database) => void database.createObjectStore('x'),
	});
	const upgrading = openDB(name, 2);
	const hasty = await openShelf({ name: device.shelf.connection.name, limitMs: 50 });
	await expect(device.open(hasty)).rejects.toMatchObject({ code: 'storage-slow' });
	hasty.close();
	stubborn.close();
	(await upgrading).close();
});

test('[ST20] a write that hangs is said, and nothing is lost when the disk answers again', async () => {
	const hasty = await openShelf({ name: device.shelf.connection.name, limitMs: 400 });
	const room = await device.open(hasty);
	const release = await occupy(device.shelf.documentName(device.id), 'updates');
	const records = await device.write(room, 3);
	await expect(room.store.whenSaved()).rejects.toMatchObject({ code: 'storage-slow' });
	await release();
	await room.store.retry();
	expect(room.store.saved.state).toBe('saved');
	expect(await device.storedKeys()).toEqual(keysOf(records));
	hasty.close();
});
