import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const pinnedSchema = v.object({
	links: v.array(
		v.object({ seed: v.number(), weather: v.picklist(['fair', 'foul']), why: v.string() }),
	),
	rooms: v.array(v.object({ seed: v.number(), why: v.string() })),
});

/** Seeds of random networks that once failed, and why. */
export const pinnedSeeds = v.parse(
	pinnedSchema,
	JSON.parse(
		readFileSync(new URL('../../fixtures/seeds/random-networks.json', import.meta.url), 'utf8'),
	),
);
