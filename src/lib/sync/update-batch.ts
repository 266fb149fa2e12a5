import { mergeUpdates } from 'yjs';
import type { Clock } from './clock';

/** After one message, further updates are collected for this long and sent as one, in ms. */
const BATCH_MS = 25;
/** Merging is quadratic in how many are merged at once. */
const GROUP = 16;

/**
 * Sends updates of one document: a single edit at once, so that nobody waits for it; what follows within `BATCH_MS` of a message as
 * one merged message, so that a burst does not become a flood.
 */
export class UpdateBatch {
	readonly #clock: Clock;
	readonly #send: (update: Uint8Array) => void;
	#waiting: Uint8Array[] = [];
	#cancelTimer: (() => void) | null = null;
	#isStopped = false;

	/** `send` is called in the order of the updates, never with an empty one. */
	constructor(clock: Clock, send: (update: Uint8Array) => void) {
		this.#clock = clock;
		this.#send = send;
	}

	/** Sends `update` before it returns, unless a message was sent within the last `BATCH_MS`: then with the next one. */
	add(update: Uint8Array): void {
		if (this.#isStopped) return;
		this.#waiting.push(update);
		if (this.#cancelTimer === null) this.flush();
	}

	/** Sends what is waiting now. */
	flush(): void {
		const updates = this.#waiting;
		if (updates.length === 0) return;
		this.#waiting = [];
		this.#startTimer();
		this.#send(merge(updates));
	}

	/** Drops what is waiting; nothing is sent from now on. */
	stop(): void {
		this.#isStopped = true;
		this.#cancelTimer?.();
		this.#waiting = [];
	}

	#startTimer(): void {
		this.#cancelTimer?.();
		this.#cancelTimer = this.#clock.after(BATCH_MS, () => {
			this.#cancelTimer = null;
			this.flush();
		});
	}
}

function merge(updates: readonly Uint8Array[]): Uint8Array {
	const [first, ...others] = updates;
	if (first && others.length === 0) return first;
	const merged: Uint8Array[] = [];
	for (let i = 0; i < updates.length; i += GROUP)
		merged.push(mergeUpdates(updates.slice(i, i + GROUP)));
	return merge(merged);
}
