import { createSubscriber } from 'svelte/reactivity';
import { Fault } from '$lib/faults';
import {
	FIRST_ROUND,
	type Ledger,
	type Projection,
	type Setup,
	type Statement,
	type Verify,
} from '$lib/model';
import { generateDeviceKey, type AssessmentId, type AuthorId, type DeviceKey } from '$lib/records';
import type { Shelf } from '$lib/storage';
import { Author } from './author';
import { EditLog } from './edit-log.svelte';

/** What a room is opened on. */
export interface RoomBasis {
	readonly id: AssessmentId;
	readonly ledger: Ledger;
	/** This device's key; `null` on a device that has said nothing yet. */
	readonly key: DeviceKey | null;
	readonly shelf: Shelf;
	/** Checks signatures, large batches beside the page. */
	readonly verify: Verify;
	/** Whether what other tabs of this browser write is in the ledger at once; default false, which is slower and always right. */
	readonly hearsTabs?: boolean;
}

/**
 * What every part of an opened room stands on: the document as it reads now, this person as an author, and the one way to write. Holds no copy of
 * the document: each getter reads the projection and marks its reader as dependent on it.
 */
export class RoomContext {
	/** The round that is answered. */
	readonly round = FIRST_ROUND;
	/** Everything that this person writes goes through here. */
	readonly edits: EditLog;
	readonly #basis: RoomBasis;
	readonly #projected: () => void;
	#author: Author | null;
	#becoming: Promise<Author> | null = null;

	constructor(basis: RoomBasis) {
		this.#basis = basis;
		this.#projected = createSubscriber((update) => basis.ledger.projection.observe(update));
		this.#author = $state.raw(basis.key && this.#authorWith(basis.key));
		this.edits = new EditLog(this);
	}

	get id(): AssessmentId {
		return this.#basis.id;
	}

	/** Every verified record. */
	get ledger(): Ledger {
		this.#projected();
		return this.#basis.ledger;
	}

	get projection(): Projection {
		this.#projected();
		return this.#basis.ledger.projection;
	}

	/** The facilitator's set-up; `null` until it is here. */
	get setup(): Setup | null {
		return this.projection.setup;
	}

	/** Checks signatures, large batches beside the page. */
	get verify(): Verify {
		return this.#basis.verify;
	}

	/** This person as an author; `null` before the first word. */
	get author(): Author | null {
		return this.#author;
	}

	/** Under which author one's own records stand; `null` before the first one. */
	get authorId(): AuthorId | null {
		return this.#author?.id ?? null;
	}

	/** A document that needs reading rules this build lacks is shown, not changed. */
	get isReadOnly(): boolean {
		return this.projection.isTooNew;
	}

	/** @throws Fault `document-too-new` where the document may only be read. */
	assertWritable(): void {
		const { isTooNew, missingRules } = this.#basis.ledger.projection;
		if (isTooNew) throw new Fault('document-too-new', { missing: missingRules });
	}

	/**
	 * Signs statements and puts them into the document; with the first one this person becomes an author. Called by `edits`, which knows what is
	 * pending.
	 *
	 * @throws Fault `document-too-new`, and what storage throws.
	 */
	async say(statements: readonly Statement[]): Promise<void> {
		this.assertWritable();
		const author = this.#author ?? (await this.#becomeAuthor());
		await author.write(statements);
	}

	/** Two first words at the same time are said under one key. */
	#becomeAuthor(): Promise<Author> {
		this.#becoming ??= this.#makeAuthor().finally(() => (this.#becoming = null));
		return this.#becoming;
	}

	async #makeAuthor(): Promise<Author> {
		const key = await generateDeviceKey();
		await this.#basis.shelf.putKey(this.id, key);
		this.#author = this.#authorWith(key);
		return this.#author;
	}

	#authorWith(key: DeviceKey): Author {
		const { shelf, ledger, hearsTabs = false } = this.#basis;
		return new Author(this.id, key, shelf, ledger, hearsTabs);
	}
}
