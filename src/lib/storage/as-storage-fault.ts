import { Fault, isFault } from '$lib/faults';

/** What a failed operation on a database knew about itself. */
export interface StorageAttempt {
	/** The assessment it worked for; empty where it worked for the shelf as a whole. */
	readonly assessment: string;
	/** Bytes it tried to write; 0 where it only read. */
	readonly neededBytes: number;
}

/**
 * The Fault that an IndexedDB failure stands for. A Fault passes through.
 * Anything that neither the database nor this program throws on purpose is a bug and is thrown again.
 */
export function asStorageFault(thrown: unknown, attempt: StorageAttempt): Fault {
	if (isFault(thrown)) return thrown;
	if (!(thrown instanceof DOMException)) throw thrown;
	switch (thrown.name) {
		case 'QuotaExceededError':
			return new Fault('storage-full', { neededBytes: attempt.neededBytes }, { cause: thrown });
		case 'InvalidStateError':
			if (attempt.assessment !== '') {
				return new Fault('storage-closed', { assessment: attempt.assessment }, { cause: thrown });
			}
			return new Fault('storage-refused', { reason: thrown.name }, { cause: thrown });
		default:
			return new Fault('storage-refused', { reason: thrown.name }, { cause: thrown });
	}
}
