import { expect, test } from 'vitest';
import { chosenSeeds, playSeeds } from './play-seeds';
import { UNRELIABLE } from './seeded-wire';

test('[SY1] [SY2] nor does one that also drops, doubles and reorders what is sent', async () => {
	expect(await playSeeds(chosenSeeds(200), UNRELIABLE)).toEqual([]);
}, 300_000);
