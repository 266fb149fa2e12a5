import { expect, test } from 'vitest';
import { chosenSeeds, playSeeds } from './play-seeds';
import { RELIABLE } from './seeded-wire';

test('[SY1] [SY2] a network that parts, restarts and switches off neither diverges nor loses an answer', async () => {
	expect(await playSeeds(chosenSeeds(200), RELIABLE)).toEqual([]);
}, 300_000);
