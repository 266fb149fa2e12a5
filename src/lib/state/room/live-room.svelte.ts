import type { AssessmentId } from '$lib/records';
import { RoomAccounts } from '../accounts/room-accounts.svelte';
import { OwnAnswers } from '../answers/own-answers.svelte';
import { Facilitation } from '../facilitation/facilitation.svelte';
import { RoomFindings } from '../findings/room-findings.svelte';
import { RoomLists } from '../lists/room-lists.svelte';
import { People } from '../people/people.svelte';
import { RoundResults } from '../results/round-results.svelte';
import { Listing } from './listing.svelte';
import { RoomContext } from './room-context.svelte';
import type { RoomParts } from './room-parts';
import { Saving } from './saving.svelte';
import { Sharing } from './sharing.svelte';

/** One opened assessment as pages see it, one part a concern. */
export class LiveRoom {
	/** What every part stands on; pages use the parts. */
	readonly context: RoomContext;
	/** This device's own entry: title, role, secret, last backup. */
	readonly listing: Listing;
	/** Who is linked, and whether this device shares. */
	readonly sharing: Sharing;
	/** Who takes part, and how far they are. */
	readonly people: People;
	/** The set-up, and when answers are opened. */
	readonly facilitation: Facilitation;
	/** One's own answers. */
	readonly answers: OwnAnswers;
	/** The numbers of the round. */
	readonly results: RoundResults;
	/** Processes, systems, milestones and people, as everybody lists them. */
	readonly lists: RoomLists;
	/** What people say about processes. */
	readonly accounts: RoomAccounts;
	/** What accounts and outcome map raise. */
	readonly findings: RoomFindings;
	/** Whether everything is on this device. */
	readonly saving: Saving;
	readonly #parts: RoomParts;

	/** `otherGroup`: how people without a declared group are named in results. */
	constructor(parts: RoomParts, otherGroup: string) {
		const { shelf, entry, store, room } = parts;
		this.#parts = parts;
		this.context = new RoomContext({ ...parts, id: entry.id, hearsTabs: room !== null });
		this.listing = new Listing(this.context, shelf, entry);
		this.sharing = new Sharing(room, this.listing);
		this.people = new People(this.context, this.sharing, this.listing);
		this.facilitation = new Facilitation(this.context, this.listing, this.people);
		this.answers = new OwnAnswers(this.context);
		this.results = new RoundResults(this.context, otherGroup);
		this.lists = new RoomLists(this.context);
		this.accounts = new RoomAccounts(this.context, this.facilitation, this.lists);
		this.findings = new RoomFindings(this.context, this);
		this.saving = new Saving(this.context, {
			store,
			shelf,
			listing: this.listing,
			accounts: this.accounts,
		});
		this.people.announceProgress();
	}

	get id(): AssessmentId {
		return this.context.id;
	}

	/** A document that needs reading rules this build lacks is shown, not changed. */
	get isReadOnly(): boolean {
		return this.context.isReadOnly;
	}

	/** Saves what is open and leaves the room. */
	close(): Promise<void> {
		this.results.close();
		this.findings.close();
		return this.#parts.close();
	}
}
