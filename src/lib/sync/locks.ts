/** The part of the Web Locks API that `sync` uses. */
export interface Locks {
	request(
		name: string,
		options: { readonly signal: AbortSignal },
		callback: () => Promise<void>,
	): Promise<unknown>;
}

/**
 * Locks within this page only, for browsers without Web Locks: every tab then holds the network for itself, and still no page
 * holds it twice.
 */
export class PageLocks implements Locks {
	readonly #last = new Map<string, Promise<void>>();

	/** Calls back when everybody before has finished; rejects when `signal` aborts earlier. */
	async request(
		name: string,
		{ signal }: { readonly signal: AbortSignal },
		callback: () => Promise<void>,
	): Promise<void> {
		const before = this.#last.get(name) ?? Promise.resolve();
		const mine = before.then(async () => {
			if (!signal.aborted) await callback();
		});
		const ended = mine.catch(() => undefined);
		this.#last.set(name, ended);
		await mine;
		signal.throwIfAborted();
	}
}

const pageLocks = new PageLocks();

/** The browser's Web Locks, or this page's own where it has none. */
export function browserLocks(): Locks {
	const navigator: { readonly locks?: LockManager } | undefined = globalThis.navigator;
	return navigator?.locks ?? pageLocks;
}

/**
 * Waits for the lock `name` and keeps it. `onHeld` is called when it is held; the result gives it up, or gives up waiting.
 */
export function hold(locks: Locks, name: string, onHeld: () => void): () => void {
	const waiting = new AbortController();
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	locks
		.request(name, { signal: waiting.signal }, () => {
			if (!waiting.signal.aborted) onHeld();
			return released;
		})
		.catch(() => undefined);
	return () => {
		release();
		waiting.abort();
	};
}
