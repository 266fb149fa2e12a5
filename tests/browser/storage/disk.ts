/** A disk that fails on demand: the same events as the browser's, on the browser's own objects. */

/** Puts something around a method of the browser's own objects; the result takes it away. */
function patch<Target extends object, Name extends keyof Target>(
	target: Target,
	name: Name,
	around: (original: Target[Name]) => Target[Name],
): () => void {
	const original = target[name];
	target[name] = around(original);
	return () => {
		target[name] = original;
	};
}

/** Calls back after every write to a store of that name, until the result is called. */
function afterWrites(
	storeName: string,
	callback: (store: IDBObjectStore, bytes: number) => void,
): () => void {
	const around = (original: IDBObjectStore['add']): IDBObjectStore['add'] =>
		function (this: IDBObjectStore, ...values) {
			const request = Reflect.apply(original, this, values);
			const value: unknown = values[0];
			const bytes = value instanceof Uint8Array ? value.length : 0;
			if (this.name === storeName) callback(this, bytes);
			return request;
		};
	const undo = [
		patch(IDBObjectStore.prototype, 'add', around),
		patch(IDBObjectStore.prototype, 'put', around),
	];
	return () => {
		for (const each of undo) each();
	};
}

/** From now on so many writes to a store of that name are aborted, all of them until the result is called. */
export function breakWrites(
	storeName: string,
	error: DOMException | null = null,
	times = Infinity,
): () => void {
	let left = times;
	return afterWrites(storeName, ({ transaction }) => {
		if (left === 0) return;
		left -= 1;
		if (error !== null) Object.defineProperty(transaction, 'error', { value: error });
		transaction.abort();
	});
}

/** From now on writes to a store of so many bytes or more are aborted, until the result is called, which gives how many were. */
export function breakLargeWrites(storeName: string, leastBytes: number): () => number {
	let broken = 0;
	const undo = afterWrites(storeName, ({ transaction }, bytes) => {
		if (bytes < leastBytes) return;
		broken += 1;
		Object.defineProperty(transaction, 'error', { value: noRoom() });
		transaction.abort();
	});
	return () => {
		undo();
		return broken;
	};
}

/** The error of a browser that has no room left. */
export function noRoom(): DOMException {
	return new DOMException('No room left.', 'QuotaExceededError');
}

/** Confirmations that are held back. */
export interface Holding {
	/** Done when the first confirmation has arrived and is held. */
	readonly arrived: Promise<void>;
	/** Lets them through, those to come as well. */
	readonly release: () => void;
}

/** Holds back the `complete` of transactions over a store, as a disk that takes its time would. */
export function holdConfirmations(storeName: string, mode: IDBTransactionMode): Holding {
	const held: (() => void)[] = [];
	let isReleased = false;
	let arrive: () => void = () => undefined;
	const arrived = new Promise<void>((resolve) => {
		arrive = resolve;
	});
	const hold = (tell: () => void) => {
		if (isReleased) {
			tell();
			return;
		}
		held.push(tell);
		arrive();
	};
	const undo = patch(
		IDBTransaction.prototype,
		'addEventListener',
		(original) =>
			function (this: IDBTransaction, type: string, listener: unknown, ...rest: unknown[]) {
				const isHeld =
					type === 'complete' && this.mode === mode && this.objectStoreNames.contains(storeName);
				const later = (event: Event) => {
					hold(() => {
						if (typeof listener === 'function') Reflect.apply(listener, this, [event]);
					});
				};
				Reflect.apply(original, this, [type, isHeld ? later : listener, ...rest]);
			},
	);
	return {
		arrived,
		release: () => {
			isReleased = true;
			undo();
			for (const tell of held.splice(0)) tell();
		},
	};
}

/** Keeps a store busy: no other transaction that writes to it begins before the result is called. */
export async function occupy(database: string, storeName: string): Promise<() => Promise<void>> {
	const request = indexedDB.open(database);
	const opened = await new Promise<IDBDatabase>((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(new Error('not open'));
	});
	const transaction = opened.transaction(storeName, 'readwrite');
	const store = transaction.objectStore(storeName);
	let isOver = false;
	const finished = new Promise<void>((resolve) => {
		transaction.oncomplete = () => resolve();
	});
	await new Promise<void>((resolve) => {
		const spin = () => {
			resolve();
			if (!isOver) store.count().onsuccess = spin;
		};
		spin();
	});
	return async () => {
		isOver = true;
		await finished;
		opened.close();
	};
}

/** Adds up the bytes written to a store from now on, until the result is called, which gives their sum. */
export function countBytes(storeName: string): () => number {
	let sum = 0;
	const undo = afterWrites(storeName, (_store, bytes) => {
		sum += bytes;
	});
	return () => {
		undo();
		return sum;
	};
}

/** Counts the writes to a store from now on, until the result is called, which gives their number. */
export function countWrites(storeName: string): () => number {
	let writes = 0;
	const undo = afterWrites(storeName, () => {
		writes += 1;
	});
	return () => {
		undo();
		return writes;
	};
}
