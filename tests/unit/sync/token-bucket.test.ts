import { expect, test } from 'vitest';
import { TokenBucket } from '../../../src/lib/sync/token-bucket.mjs';
import { VirtualClock } from './virtual-clock';

test('[SY7] the whole burst may pass at once, and not a unit more', () => {
	const bucket = new TokenBucket(10, 1, new VirtualClock());
	expect([bucket.take(10), bucket.take(1)]).toEqual([true, false]);
});

test('[SY7] nobody saves up more than the burst, however long they wait', async () => {
	const clock = new VirtualClock();
	const bucket = new TokenBucket(10, 1, clock);
	await clock.advance(3_600_000);
	expect([bucket.take(11), bucket.take(10)]).toEqual([false, true]);
});

test('[SY7] what was taken comes back at so many units a second; what did not pass costs nothing', async () => {
	const clock = new VirtualClock();
	const bucket = new TokenBucket(10, 2, clock);
	expect(bucket.take(10)).toBe(true);
	await clock.advance(2_000);
	expect([bucket.take(5), bucket.take(4), bucket.take(1)]).toEqual([false, true, false]);
});
