import { isFault } from '$lib/faults';

/** Whether a write that failed like this may succeed when it is tried again at once. */
export function isWorthTrying(thrown: unknown): boolean {
	return isFault(thrown) && (thrown.code === 'storage-full' || thrown.code === 'storage-refused');
}
