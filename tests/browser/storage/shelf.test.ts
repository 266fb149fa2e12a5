import { expect, test } from 'vitest';
import { openShelf } from '$lib/storage';
import { acceptShelf } from '../../unit/storage/acceptance/shelf';
import { freshName } from '../../unit/storage/acceptance/fixtures';

acceptShelf('Chromium');

test('[ST9] the browser says how much room there is and whether it will keep it', async () => {
	const shelf = await openShelf({ name: freshName() });
	const estimate = await shelf.estimate();
	if (estimate === null) throw new Error('Chromium has an estimate');
	expect(estimate.quotaBytes).toBeGreaterThan(estimate.usedBytes);
	expect(['granted', 'refused']).toContain(await shelf.persist());
	shelf.close();
});
