import { isFault } from '$lib/faults';
import type { Ledger, Statement } from '$lib/model';
import { signRecord, type AssessmentId, type DeviceKey } from '$lib/records';
import { SequenceNumbers, type Shelf } from '$lib/storage';

/** Sequence numbers taken from the store at a time, so that of so many edits one waits for the disk. */
const NUMBERS_AT_ONCE = 64;

/** Writes this device's own records, one after the other, so that their numbers rise in the order of the edits. */
export class Author {
	#queue: Promise<unknown> = Promise.resolve();
	readonly #numbers: SequenceNumbers;

	/** `hearsTabs`: whether what other tabs of this browser write is in the ledger at once. */
	constructor(
		private readonly assessment: AssessmentId,
		private readonly key: DeviceKey,
		private readonly shelf: Shelf,
		private readonly ledger: Ledger,
		hearsTabs: boolean,
	) {
		this.#numbers = new SequenceNumbers(shelf, assessment, hearsTabs ? NUMBERS_AT_ONCE : 0);
	}

	get id(): DeviceKey['author'] {
		return this.key.author;
	}

	/** Keeps the key on this device, also after the assessment was deleted there. */
	keepKey(): Promise<void> {
		this.#numbers.forget();
		return this.shelf.putKey(this.assessment, this.key);
	}

	/**
	 * Signs statements, in their order, and puts them into the ledger together: nobody sees a part of them, and the page is drawn once.
	 * Resolves when they are in the projection.
	 */
	write(statements: readonly Statement[]): Promise<void> {
		const written = this.#queue.then(() => this.#write(statements));
		// The queue goes on after a failure; the caller has the failure itself.
		this.#queue = written.catch(() => undefined);
		return written;
	}

	async #write(statements: readonly Statement[]): Promise<void> {
		const wallSeconds = Math.floor(Date.now() / 1000);
		const first = await this.#nextSeqs(statements.length);
		const clock = this.ledger.nextClock();
		const records = await Promise.all(
			statements.map((statement, index) =>
				signRecord(
					{ ...statement, seq: first + index, clock: clock + index, wallSeconds },
					this.assessment,
					this.key,
				),
			),
		);
		this.ledger.addAll(records);
	}

	/** The first of a run of numbers: to draw them one by one would be a write to the store for each. */
	async #nextSeqs(count: number): Promise<number> {
		const atLeast = this.ledger.highestSeq(this.key.author) + 1;
		try {
			return await this.#numbers.take(atLeast, count);
		} catch (thrown) {
			// A full or closed store must not lose the answer: it lives on in memory and in the room, and the status line
			// says that it is not saved. Only two tabs without a common store could draw the same number.
			if (isFault(thrown)) return atLeast;
			throw thrown;
		}
	}
}
