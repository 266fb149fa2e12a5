import type { Random } from '../../../src/lib/sync/clock';

/** Random numbers from 0 to below 1 that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** One of several, or `undefined` of none. */
export function pick<Thing>(things: readonly Thing[], random: Random): Thing | undefined {
	return things[Math.floor(random() * things.length)];
}
