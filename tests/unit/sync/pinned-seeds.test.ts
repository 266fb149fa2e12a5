import { expect, test } from 'vitest';
import { pinnedSeeds } from './pinned-seeds';
import { playSeeds } from './play-seeds';
import { RELIABLE, UNRELIABLE } from './seeded-wire';

test.each(pinnedSeeds.links)(
	'[SY1] [SY2] seed $seed, once lost because $why',
	async ({ seed, weather }) => {
		expect(await playSeeds([seed], weather === 'fair' ? RELIABLE : UNRELIABLE)).toEqual([]);
	},
	60_000,
);
