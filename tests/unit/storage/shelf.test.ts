import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { openShelf } from '$lib/storage';
import { freshName } from '../../browser/storage/fixtures';
// What holds in a browser holds in the fake that other tests stand on.
import '../../browser/storage/shelf.test';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

test('[ST8] a browser that refuses storage is a Fault', async () => {
	vi.spyOn(indexedDB, 'open').mockImplementation(() => {
		throw new DOMException('The operation is insecure.', 'SecurityError');
	});
	await expect(openShelf({ name: freshName() })).rejects.toMatchObject({
		code: 'storage-refused',
		details: { reason: 'SecurityError' },
	});
});

test('[ST9] a browser that cannot be asked about its storage says nothing, and nothing breaks', async () => {
	const shelf = await openShelf({ name: freshName() });
	vi.stubGlobal('navigator', {});
	expect(await shelf.estimate()).toBeNull();
	expect(await shelf.persist()).toBe('unknown');
	vi.stubGlobal('navigator', {
		storage: {
			estimate: () => Promise.reject(new TypeError()),
			persist: () => Promise.resolve(false),
		},
	});
	expect(await shelf.estimate()).toBeNull();
	expect(await shelf.persist()).toBe('refused');
	vi.stubGlobal('navigator', {
		storage: {
			estimate: () => Promise.resolve({ usage: 10, quota: 100 }),
			persist: () => Promise.resolve(true),
		},
	});
	expect(await shelf.estimate()).toEqual({ usedBytes: 10, quotaBytes: 100 });
	expect(await shelf.persist()).toBe('granted');
	shelf.close();
});
