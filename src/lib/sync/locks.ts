/** The part of the Web Locks API that `sync` uses. */
export interface Locks {
	request(
		name: string,
		options: { readonly signal: AbortSignal },
		callback: () => Promise<void>,
	): Promise<unknown>;
}

/**
 * Locks within this page only, for browsers without Web Locks: every tab then has its own connections, and no page connects
 * twice.
 */
export class PageLocks implements Locks {
	readonly #last = new Map<string, Promise<void>>();

	/** Calls back when all earlier holders have finished; rejects if `signal` aborts before that. */
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
 * Waits for the lock `name`, calls `onAcquired` and keeps the lock. The result releases it, or stops waiting for it.
 */
export function holdLock(locks: Locks, name: string, onAcquired: () => void): () => void {
	const waiting = new AbortController();
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	locks
		.request(name, { signal: waiting.signal }, () => {
			if (!waiting.signal.aborted) onAcquired();
			return released;
		})
		.catch(() => undefined);
	return () => {
		release();
		waiting.abort();
	};
}
