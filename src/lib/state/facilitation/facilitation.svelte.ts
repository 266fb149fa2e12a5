import { Fault } from '$lib/faults';
import { revealStatement, setupStatement, type Reveal, type Setup } from '$lib/model';
import type { People } from '../people/people.svelte';
import type { Listing } from '../room/listing.svelte';
import type { RoomContext } from '../room/room-context.svelte';
import { extentOf } from './extent-of';
import { setupToSign } from './setup-to-sign';

/** How the assessment is led: its set-up, and when answers are opened. */
export class Facilitation {
	constructor(
		private readonly context: RoomContext,
		private readonly listing: Listing,
		private readonly people: People,
	) {}

	/** The facilitator's set-up; `null` until it is here. */
	get setup(): Setup | null {
		return this.context.setup;
	}

	/** Whether this person leads the assessment. */
	get isFacilitator(): boolean {
		return this.listing.entry.role === 'facilitator' && this.context.author !== null;
	}

	/** When the round was revealed, if it was. */
	get reveal(): Reveal | null {
		return this.context.projection.reveal(this.context.round);
	}

	/** Whether answers are open as they come. Under pseudonyms never, whatever an older build has set up. */
	get isOpen(): boolean {
		return this.setup?.visibility === 'open' && this.setup.naming === 'named';
	}

	/** Whether others' answers may be shown: always in an open assessment with names, else from the reveal on. */
	get canSeeAnswers(): boolean {
		return this.isOpen || this.reveal !== null;
	}

	/** Smallest group that may be told apart; `null` where names stand beside the answers. */
	get leastGroup(): number | null {
		return this.setup?.naming === 'pseudonymous' ? this.setup.leastGroup : null;
	}

	/** Whether answers carry names: chosen before collection, fixed from the first answer on. */
	get isNamingFixed(): boolean {
		return this.people.answering > 0;
	}

	/** How many people answered something that is not open yet. */
	get unopened(): number {
		return this.context.projection.unopened(this.context.round).length;
	}

	/**
	 * Signs a set-up. How people are listed, and the smallest group shown, stay as they are once somebody has answered: see `setupToSign`.
	 *
	 * @throws Fault `not-facilitator`, `document-too-new`.
	 */
	async saveSetup(setup: Setup): Promise<void> {
		this.#assertFacilitator('setup');
		const signed = setupToSign(setup, this.isNamingFixed ? this.setup : null);
		await this.context.edits.write([setupStatement(signed)]);
		await this.listing.update({ title: setup.title });
	}

	/**
	 * Opens the answers to everybody; cannot be taken back. Where answers are anonymous it opens what is known now, and once more what
	 * came since.
	 *
	 * @throws Fault `not-facilitator`, `document-too-new`.
	 */
	async revealAnswers(): Promise<void> {
		this.#assertFacilitator('reveal');
		const isLive = this.setup?.naming !== 'pseudonymous';
		const extent = isLive ? null : extentOf(this.context.ledger);
		await this.context.edits.write([revealStatement(this.context.round, extent)]);
	}

	#assertFacilitator(action: string): void {
		this.context.assertWritable();
		if (!this.isFacilitator) throw new Fault('not-facilitator', { action });
	}
}
