/** The time functions that `sync` uses; tests replace them to run hours in milliseconds. */
export interface Clock {
	/** Milliseconds since the epoch. */
	now(): number;
	/** Calls back once after `waitMs`; the result cancels it. */
	after(waitMs: number, callback: () => void): () => void;
}

/** The browser's own time. */
export const systemClock: Clock = {
	now: () => Date.now(),
	after: (waitMs, callback) => {
		const timer = setTimeout(callback, waitMs);
		return () => clearTimeout(timer);
	},
};

/** Random numbers from 0 to below 1. */
export type Random = () => number;

/** `waitMs`, up to a fifth shorter or longer, so that peers do not all act at the same moment. */
export function jitter(waitMs: number, random: Random): number {
	return waitMs * (0.8 + 0.4 * random());
}
