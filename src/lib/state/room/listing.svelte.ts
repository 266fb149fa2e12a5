import { isFault } from '$lib/faults';
import type { AssessmentEntry, Shelf } from '$lib/storage';
import type { RoomContext } from './room-context.svelte';

/** An assessment's own line in the list on this device, as pages see it. */
export class Listing {
	readonly #shelf: Shelf;
	#entry: AssessmentEntry;

	constructor(
		private readonly context: RoomContext,
		shelf: Shelf,
		entry: AssessmentEntry,
	) {
		this.#shelf = shelf;
		this.#entry = $state.raw(entry);
	}

	get entry(): AssessmentEntry {
		return this.#entry;
	}

	/** What the assessment is called on this device: as renamed here, else as its set-up says; empty while neither is known. */
	get title(): string {
		return this.#entry.title || (this.context.setup?.title ?? '');
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
	async putBack(): Promise<void> {
		try {
			if ((await this.#shelf.get(this.#entry.id)) !== null) return;
			await this.context.author?.keepKey();
			await this.#shelf.put(this.#entry);
		} catch (thrown) {
			// The store itself says that it cannot save, and the status line shows it.
			if (!isFault(thrown)) throw thrown;
		}
	}
}
