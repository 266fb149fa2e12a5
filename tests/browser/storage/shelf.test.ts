import { openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { signRecord, verifyRecord } from '$lib/records';
import { openShelf, type Shelf, type ShelfChange } from '$lib/storage';
import { entryOf, founded, freshName, inDatabase } from './fixtures';

const opened: Shelf[] = [];
const tab = async (name: string) => {
	const shelf = await openShelf({ name, limitMs: 2_000 });
	opened.push(shelf);
	return shelf;
};
afterEach(() => {
	for (const shelf of opened.splice(0)) shelf.close();
});

test('[ST1] an entry comes back as it was put, the last opened first', async () => {
	const name = freshName();
	const shelf = await tab(name);
	const [a, b] = [(await founded()).id, (await founded()).id];
	await shelf.put(entryOf(a, { openedAt: 1 }));
	await shelf.put(entryOf(b, { openedAt: 2, secret: null, backedUpAt: 3 }));
	expect(await shelf.get(a)).toEqual(entryOf(a, { openedAt: 1 }));
	await shelf.rename(a, 'Another title');
	const again = await tab(name);
	expect((await again.list()).map(({ id, title }) => [id, title])).toEqual([
		[b, 'Freight'],
		[a, 'Another title'],
	]);
	expect(again.unreadable).toEqual([]);
});

test('[ST1] what is not here is missing, and cannot be renamed', async () => {
	const shelf = await tab(freshName());
	const { id } = await founded();
	expect(await shelf.get(id)).toBeNull();
	expect(await shelf.key(id)).toBeNull();
	expect(await shelf.setting('theme')).toBeNull();
	await expect(shelf.rename(id, 'x')).rejects.toMatchObject({ code: 'assessment-not-here' });
});

test('[ST2] an unreadable entry is skipped, reported and kept; writing over it sets it aside', async () => {
	const name = freshName();
	const shelf = await tab(name);
	const [good, bad] = [(await founded()).id, (await founded()).id];
	await shelf.put(entryOf(good));
	const broken = { ...entryOf(bad), title: 7 };
	await inDatabase(name, (database) => database.put('assessments', broken, bad));
	expect((await shelf.list()).map(({ id }) => id)).toEqual([good]);
	expect(await shelf.get(bad)).toBeNull();
	expect(shelf.unreadable).toMatchObject([{ store: 'assessments', key: bad }]);
	const kept: unknown = await inDatabase(name, (database) => database.get('assessments', bad));
	expect(kept).toEqual(broken);
	await shelf.put(entryOf(bad));
	expect(await shelf.get(bad)).toEqual(entryOf(bad));
	expect(await shelf.setAside(bad)).toMatchObject([{ place: 'assessments', value: broken }]);
	expect(shelf.unreadable).toEqual([]);
});

test('[ST3] a signing key comes back, signs, and cannot be read out', async () => {
	const name = freshName();
	const { id, key } = await founded();
	await (await tab(name)).putKey(id, key);
	const kept = await (await tab(name)).key(id);
	if (kept === null) throw new Error('no key');
	expect(kept.author).toBe(key.author);
	expect(kept.privateKey.extractable).toBe(false);
	const draft = { seq: 1, clock: 1, kind: 'join', subject: 'x', wallSeconds: 1, body: null };
	const record = await signRecord(draft, id, kept);
	expect((await verifyRecord(record.bytes, id)).author).toBe(key.author);
	await expect(crypto.subtle.exportKey('pkcs8', kept.privateKey)).rejects.toThrow();
});

test('[ST3] a private key that could leave the device is refused', async () => {
	const name = freshName();
	const shelf = await tab(name);
	const { id, key } = await founded();
	const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
	if (!('privateKey' in pair)) throw new Error('no pair');
	const loose = { ...key, privateKey: pair.privateKey };
	await inDatabase(name, (database) => database.put('keys', loose, id));
	expect(await shelf.key(id)).toBeNull();
	expect(shelf.unreadable).toMatchObject([{ store: 'keys', key: id }]);
});

test('[ST4] two tabs never draw the same sequence number', async () => {
	const name = freshName();
	const { id } = await founded();
	const tabs = [await tab(name), await tab(name)];
	const draws = tabs.flatMap((shelf) => Array.from({ length: 50 }, () => shelf.nextSeq(id, 1)));
	const numbers = await Promise.all(draws);
	expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
});

test('[ST4] a sequence number is at least what was asked for', async () => {
	const shelf = await tab(freshName());
	const { id } = await founded();
	expect(await shelf.nextSeq(id, 40)).toBe(40);
	expect(await shelf.nextSeq(id, 7)).toBe(41);
	expect(await shelf.nextSeq(id, 7, 1000)).toBe(42);
	expect(await shelf.nextSeq(id, 7)).toBe(1042);
	expect(await shelf.nextSeq((await founded()).id, 0)).toBe(1);
});

test('[ST1] a setting comes back', async () => {
	const name = freshName();
	await (await tab(name)).putSetting('keys-1-to-5', false);
	expect(await (await tab(name)).setting('keys-1-to-5')).toBe(false);
});

test('[ST5] a change is told to this tab and the others', async () => {
	const name = freshName();
	const [here, there] = [await tab(name), await tab(name)];
	const { id } = await founded();
	const heardHere: ShelfChange[] = [];
	here.observe((change) => heardHere.push(change));
	const heardThere = new Promise<readonly ShelfChange[]>((resolve) => {
		const changes: ShelfChange[] = [];
		there.observe((change) => {
			if (changes.push(change) === 3) resolve(changes);
		});
	});
	await here.put(entryOf(id));
	await here.putSetting('theme', 'dark');
	await here.remove(id);
	expect(await heardThere).toEqual([
		{ kind: 'put', assessment: id },
		{ kind: 'setting', name: 'theme' },
		{ kind: 'removed', assessment: id },
	]);
	expect(heardHere).toEqual(await heardThere);
});

test('[ST6] removing an assessment leaves nothing of it and all of the others', async () => {
	const name = freshName();
	const shelf = await tab(name);
	const [gone, stays] = [await founded(), await founded()];
	for (const { id, key } of [gone, stays]) {
		await shelf.put(entryOf(id));
		await shelf.putKey(id, key);
		await shelf.nextSeq(id, 1);
		const item = { place: 'updates', key: '1', value: 1, reason: 'x', at: 1 } as const;
		await shelf.keepAside([{ assessment: id, ...item }]);
		await inDatabase(name, (database) =>
			database.put('records', new Uint8Array(3), [id, 'a'.repeat(22)]),
		);
		(await openDB(shelf.documentName(id), 1)).close();
	}
	await shelf.remove(gone.id);
	const left = await inDatabase(name, async (database) => ({
		assessments: await database.getAllKeys('assessments'),
		keys: await database.getAllKeys('keys'),
		counters: await database.getAllKeys('counters'),
		records: await database.getAllKeys('records'),
		quarantine: await database.count('quarantine'),
	}));
	const { id } = stays;
	expect(left).toEqual({
		assessments: [id],
		keys: [id],
		counters: [id],
		records: [[id, 'a'.repeat(22)]],
		quarantine: 1,
	});
	const databases = (await indexedDB.databases()).map((database) => database.name);
	expect(databases).toContain(shelf.documentName(stays.id));
	expect(databases).not.toContain(shelf.documentName(gone.id));
});

test('[ST7] an open tab gives way to a newer version, and says so when it is used again', async () => {
	const name = freshName();
	const shelf = await tab(name);
	const newer = await openDB(name, 99);
	await expect(shelf.list()).rejects.toMatchObject({
		code: 'storage-refused',
		details: { reason: 'VersionError' },
	});
	newer.close();
});

test('[ST7] a database that was closed or deleted under the shelf is opened again', async () => {
	const name = freshName();
	const shelf = await tab(name);
	const { id } = await founded();
	await shelf.put(entryOf(id));
	await new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = resolve;
		request.onerror = reject;
	});
	expect(await shelf.list()).toEqual([]);
	await shelf.put(entryOf(id));
	expect(await shelf.list()).toHaveLength(1);
});

test('[ST8] a database that somebody else holds shut is a Fault, not a wait for ever', async () => {
	const name = freshName();
	const stubborn = await openDB(name, 1, {
		upgrade: (database) => void database.createObjectStore('x'),
	});
	const upgrading = openDB(name, 2);
	await expect(openShelf({ name, limitMs: 50 })).rejects.toMatchObject({
		code: 'storage-slow',
		details: { waitedMs: 50 },
	});
	stubborn.close();
	(await upgrading).close();
});
