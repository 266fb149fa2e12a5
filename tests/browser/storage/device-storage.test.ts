import { expect, test } from 'vitest';
import { openShelf } from '$lib/storage';
import { freshName } from './fixtures';

test('[ST9] the browser says how much room there is and whether it will keep what is there', async () => {
	const shelf = await openShelf({ name: freshName() });
	const estimate = await shelf.estimate();
	if (estimate === null) throw new Error('Chromium has an estimate');
	expect(estimate.quotaBytes).toBeGreaterThan(estimate.usedBytes);
	expect(['granted', 'refused']).toContain(await shelf.persist());
	shelf.close();
});
