import { Fault } from '$lib/faults';

/**
 * Waits for `work`, but no longer than `limitMs`: some failures of IndexedDB never say anything.
 * A value that comes too late goes to `late`, so that a connection can still be closed.
 * Throws Fault `storage-slow`.
 */
export function within<T>(
	work: Promise<T>,
	limitMs: number,
	late: (value: T) => void = () => undefined,
): Promise<T> {
	return new Promise((resolve, reject) => {
		let isOver = false;
		const timer = setTimeout(() => {
			isOver = true;
			reject(new Fault('storage-slow', { waitedMs: limitMs }));
		}, limitMs);
		work.then(
			(value) => {
				clearTimeout(timer);
				if (isOver) late(value);
				else resolve(value);
			},
			(error: unknown) => {
				clearTimeout(timer);
				reject(error instanceof Error ? error : new Error(String(error)));
			},
		);
	});
}
