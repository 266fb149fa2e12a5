import type { RecordKey } from '$lib/records';
import type { Bag, BagEntry } from './bag';

const SOONEST_MS = 500;
const JITTER_MS = 4500;
const WINDOW_MS = 60_000;
const MOST_PER_WINDOW = 2000;

/**
 * Puts verified records back that somebody deleted or overwrote. Waits a random while first, because one device of the room is
 * enough, and stops at 2,000 records a minute, because a quarrel with a vandal only makes the document larger.
 */
export class PutBack {
	readonly #wanted = new Map<RecordKey, Uint8Array>();
	#timer: ReturnType<typeof setTimeout> | null = null;
	#window: ReturnType<typeof setTimeout> | null = null;
	#left = MOST_PER_WINDOW;

	/** `random` gives numbers from 0 to 1, as `Math.random`. */
	constructor(
		private readonly bag: Bag,
		private readonly random: () => number,
	) {}

	/** This record ought to be in the bag. If it still is not in a few seconds, it is put there. */
	want(entry: BagEntry): void {
		this.#wanted.set(entry.key, entry.bytes);
		this.#timer ??= setTimeout(() => this.#restore(), SOONEST_MS + this.random() * JITTER_MS);
	}

	/** Forgets what it wanted. */
	stop(): void {
		for (const timer of [this.#timer, this.#window]) if (timer !== null) clearTimeout(timer);
		this.#wanted.clear();
	}

	#restore(): void {
		this.#timer = null;
		const missing: BagEntry[] = [];
		for (const [key, bytes] of this.#wanted) {
			if (missing.length === this.#left) break;
			this.#wanted.delete(key);
			if (!this.bag.holds(key, bytes)) missing.push({ key, bytes });
		}
		if (missing.length > 0) this.#write(missing);
		// What is left over is taken up again when the window ends.
	}

	#write(missing: readonly BagEntry[]): void {
		this.#left -= missing.length;
		this.#window ??= setTimeout(() => this.#renew(), WINDOW_MS);
		// Under a number that a vandal has used as well, nothing would arrive.
		this.bag.resetClient();
		this.bag.restore(missing, this);
	}

	#renew(): void {
		this.#window = null;
		this.#left = MOST_PER_WINDOW;
		if (this.#wanted.size > 0 && this.#timer === null) this.#restore();
	}
}
