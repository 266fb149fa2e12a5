import type { Ledger } from '$lib/model';
import {
	signRecord,
	type AssessmentId,
	type CborValue,
	type DeviceKey,
	type SignedRecord,
} from '$lib/records';
import type { Shelf } from '$lib/storage';
import { isFault } from '$lib/faults';

/** Writes this device's own records, one after the other, so that their numbers rise in the order of the edits. */
export class Author {
	#queue: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly assessment: AssessmentId,
		private readonly key: DeviceKey,
		private readonly shelf: Shelf,
		private readonly ledger: Ledger,
	) {}

	get id(): DeviceKey['author'] {
		return this.key.author;
	}

	/** Keeps the key on this device, also after the assessment was deleted there. */
	keepKey(): Promise<void> {
		return this.shelf.putKey(this.assessment, this.key);
	}

	/** Signs one record and puts it into the ledger; resolves when it is in the projection. */
	write(kind: string, subject: string, body: CborValue): Promise<SignedRecord> {
		const written = this.#queue.then(() => this.#write(kind, subject, body));
		// The queue goes on after a failure; the caller has the failure itself.
		this.#queue = written.catch(() => undefined);
		return written;
	}

	async #write(kind: string, subject: string, body: CborValue): Promise<SignedRecord> {
		const seq = await this.#nextSeq();
		const record = await signRecord(
			{
				seq,
				clock: this.ledger.nextClock(),
				kind,
				subject,
				wallSeconds: Math.floor(Date.now() / 1000),
				body,
			},
			this.assessment,
			this.key,
		);
		this.ledger.add(record);
		return record;
	}

	async #nextSeq(): Promise<number> {
		const atLeast = this.ledger.highestSeq(this.key.author) + 1;
		try {
			return await this.shelf.nextSeq(this.assessment, atLeast);
		} catch (thrown) {
			// A full or closed store must not lose the answer: it lives on in memory and in the room, and the status line
			// says that it is not saved. Only two tabs without a common store could draw the same number.
			if (isFault(thrown)) return atLeast;
			throw thrown;
		}
	}
}
