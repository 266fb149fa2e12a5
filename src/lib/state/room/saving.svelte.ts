import { createSubscriber } from 'svelte/reactivity';
import type { Fork, LedgerCounts } from '$lib/model';
import type { BagStore, SaveStatus, Shelf } from '$lib/storage';
import type { RoomAccounts } from '../accounts/room-accounts.svelte';
import type { Listing } from './listing.svelte';
import type { RoomContext } from './room-context.svelte';

interface SavingParts {
	readonly store: BagStore;
	readonly shelf: Shelf;
	readonly listing: Listing;
	readonly accounts: RoomAccounts;
}

/** What this device holds of the assessment, and whether it is safe there. */
export class Saving {
	readonly #parts: SavingParts;
	readonly #stored: () => void;

	constructor(
		private readonly context: RoomContext,
		parts: SavingParts,
	) {
		this.#parts = parts;
		this.#stored = createSubscriber((update) => parts.store.observe(update));
	}

	/** Whether everything is on this device, also what is still being signed. */
	get status(): SaveStatus {
		this.#stored();
		const { saved } = this.#parts.store;
		const [fault] = this.#parts.accounts.tooLarge.values();
		if (fault) return { state: 'failed', fault };
		if (saved.state !== 'saved') return saved;
		return this.context.edits.isSigning ? { state: 'saving', since: saved.at } : saved;
	}

	/** Records of the bag that count, wait for their check, or were refused and why. */
	get counts(): LedgerCounts {
		return this.context.ledger.counts;
	}

	/** Where one author said two things under one number. */
	get forks(): readonly Fork[] {
		return this.context.projection.forks;
	}

	/** Stored rows that could not be read when the assessment was opened. */
	get quarantined(): number {
		return this.#parts.store.loaded.quarantined;
	}

	/** Whether this device holds nothing of the assessment, not even the way to it. */
	get isEmpty(): boolean {
		return this.context.ledger.size === 0 && this.#parts.listing.entry.secret === null;
	}

	/** Resolves when everything is on this device. */
	whenSaved(): Promise<void> {
		return this.#parts.store.whenSaved();
	}

	/** Tries to save again what could not be saved, also what another tab deleted meanwhile. Never rejects: `status` tells how it went. */
	async retry(): Promise<void> {
		await this.#parts.listing.putBack();
		await this.#parts.store.retry();
	}

	/** Asks the browser to keep what is stored. */
	askToPersist(): ReturnType<Shelf['persist']> {
		return this.#parts.shelf.persist();
	}

	/** How full this device is; `null` where the browser does not say. */
	estimate(): ReturnType<Shelf['estimate']> {
		return this.#parts.shelf.estimate();
	}
}
