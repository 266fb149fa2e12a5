import type { Clock } from '../../../src/lib/sync/clock';

interface Timer {
	readonly at: number;
	readonly order: number;
	readonly callback: () => void;
	readonly settle: () => Promise<void>;
	isOff: boolean;
}

const nothing = () => Promise.resolve();

/** Time that stands still until it is moved: hours in milliseconds, in the same order each time. */
export class VirtualClock implements Clock {
	#now = 1_000_000;
	#order = 0;
	/** A binary heap, the next timer first. */
	readonly #timers: Timer[] = [];

	now(): number {
		return this.#now;
	}

	after(waitMs: number, callback: () => void): () => void {
		return this.#set(waitMs, callback, nothing);
	}

	/** This clock as one device has it: after each of its timers, `settle` is waited for before time goes on. */
	for(settle: () => Promise<void>): Clock {
		return {
			now: () => this.#now,
			after: (waitMs, callback) => this.#set(waitMs, callback, settle),
		};
	}

	/** Moves time on, calling back whatever is due on the way. */
	async advance(byMs: number): Promise<void> {
		const until = this.#now + byMs;
		for (let next = this.#timers[0]; next && next.at <= until; next = this.#timers[0]) {
			this.#removeFirst();
			if (next.isOff) continue;
			this.#now = next.at;
			next.callback();
			await next.settle();
		}
		this.#now = until;
	}

	#set(waitMs: number, callback: () => void, settle: () => Promise<void>): () => void {
		const at = this.#now + Math.max(0, waitMs);
		const timer: Timer = { at, order: this.#order++, callback, settle, isOff: false };
		this.#insert(timer);
		return () => {
			timer.isOff = true;
		};
	}

	#insert(timer: Timer): void {
		const heap = this.#timers;
		let index = heap.push(timer) - 1;
		while (index > 0) {
			const parent = (index - 1) >> 1;
			const above = heap[parent];
			if (!above || !isBefore(timer, above)) break;
			heap[index] = above;
			index = parent;
		}
		heap[index] = timer;
	}

	#removeFirst(): void {
		const heap = this.#timers;
		const last = heap.pop();
		if (!last || heap.length === 0) return;
		let index = 0;
		for (;;) {
			let child = 2 * index + 1;
			const [left, right] = [heap[child], heap[child + 1]];
			if (left && right && isBefore(right, left)) child++;
			const below = heap[child];
			if (!below || !isBefore(below, last)) break;
			heap[index] = below;
			index = child;
		}
		heap[index] = last;
	}
}

function isBefore(one: Timer, other: Timer): boolean {
	return one.at < other.at || (one.at === other.at && one.order < other.order);
}
