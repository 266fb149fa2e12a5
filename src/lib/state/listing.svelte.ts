import { isFault } from '$lib/faults';
import type { AssessmentEntry, Shelf } from '$lib/storage';
import type { Author } from './author';

/** An assessment's own line in the list on this device, as pages see it. */
export class Listing {
	readonly #shelf: Shelf;
	#entry: AssessmentEntry;

	constructor(shelf: Shelf, entry: AssessmentEntry) {
		this.#shelf = shelf;
		this.#entry = $state.raw(entry);
	}

	get entry(): AssessmentEntry {
		return this.#entry;
	}

	/** What stands on the shelf by now is kept: another tab may have renamed the assessment. */
	async update(change: Partial<AssessmentEntry>): Promise<void> {
		this.#entry = { ...this.#entry, ...change };
		const listed = await this.#shelf.get(this.#entry.id);
		this.#entry = { ...(listed ?? this.#entry), ...change };
		// What somebody deleted from this device does not come back by the way.
		if (listed) await this.#shelf.put(this.#entry);
	}

	/** Puts back what another tab deleted: without its entry and its key the records would be on the device and nobody would find them. */
	async listAgain(author: Author | null): Promise<void> {
		try {
			if ((await this.#shelf.get(this.#entry.id)) !== null) return;
			await author?.keepKey();
			await this.#shelf.put(this.#entry);
		} catch (thrown) {
			if (!isFault(thrown)) throw thrown;
		}
	}
}
