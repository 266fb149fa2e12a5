import { mergeUpdates } from 'yjs';
import type { Clock } from './clock';

/** Updates of one document within this time become one, in ms. */
const BATCH_MS = 25;
/** Merging is quadratic in how many are merged at once. */
const GROUP = 16;

/** Gathers updates that follow each other closely, so that a burst of small edits is one message. */
export class UpdateBatch {
	readonly #clock: Clock;
	readonly #send: (update: Uint8Array) => void;
	#updates: Uint8Array[] = [];
	#stopWaiting: (() => void) | null = null;

	constructor(clock: Clock, send: (update: Uint8Array) => void) {
		this.#clock = clock;
		this.#send = send;
	}

	/** Sends `update` soon. */
	add(update: Uint8Array): void {
		this.#updates.push(update);
		this.#stopWaiting ??= this.#clock.after(BATCH_MS, () => this.flush());
	}

	/** Sends what was gathered now. */
	flush(): void {
		this.#stopWaiting?.();
		this.#stopWaiting = null;
		const updates = this.#updates;
		this.#updates = [];
		if (updates.length > 0) this.#send(merge(updates));
	}

	/** Forgets what was gathered. */
	stop(): void {
		this.#stopWaiting?.();
		this.#updates = [];
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
