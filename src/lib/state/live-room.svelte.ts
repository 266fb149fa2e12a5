import { createSubscriber } from 'svelte/reactivity';
import { Fault } from '$lib/faults';
import {
	fieldBody,
	joinBody,
	revealBody,
	setupBody,
	type Projection,
	type Respondent,
	type Setup,
} from '$lib/model';
import { type EntityId, type EntityList, type GroupId, type Progress } from '$lib/questionnaires';
import { formatInvitation, generateDeviceKey, toHex, type DeviceKey } from '$lib/records';
import { normaliseName } from '$lib/scoring';
import type { AssessmentEntry, SaveStatus } from '$lib/storage';
import type { RoomStatus } from '$lib/sync';
import { Author } from './author';
import { Listing } from './listing.svelte';
import { OwnAnswers } from './own-answers.svelte';
import type { RoomParts } from './room-parts';
import { extentOf } from './extent-of';
import { ProcessInventory } from './process-inventory.svelte';
import { ProgressBook } from './progress-book';
import { refuseWhenTooNew } from './refuse-when-too-new';
import { RoundResults } from './round-results.svelte';
import { setupToSign } from './setup-to-sign';

/** Who somebody says they are when they join. */
export type Profile = Pick<Respondent, 'name' | 'group' | 'department'>;

/** One respondent as the lobby shows them: who, and how far, never what. */
export interface Participant extends Respondent {
	readonly progress: Progress;
	/** Whether one of their devices is linked right now, as far as presence says. */
	readonly isHere: boolean;
	readonly isMe: boolean;
}

/** The round that all answers belong to until there are several. */
export const ROUND = 'r1';

const NO_LINK: RoomStatus = { state: 'off', peers: [], holdsNetwork: false, tabs: 1 };

/**
 * One opened assessment as pages see it. Holds no copy of the document: every getter reads the projection and marks its reader as
 * dependent on it.
 */
export class LiveRoom {
	readonly #parts: RoomParts;
	readonly #projected: () => void;
	readonly #synced: () => void;
	readonly #stored: () => void;
	readonly #progress = new ProgressBook();
	readonly #listing: Listing;
	#author: Author | null;
	#own: OwnAnswers | null;
	/** The numbers of the round. */
	readonly results: RoundResults;

	/** Processes, systems, milestones, and what people say about them. */
	readonly inventory: ProcessInventory;

	/** `otherGroup`: how people without a declared group are named in results. */
	constructor(parts: RoomParts, otherGroup: string) {
		this.#parts = parts;
		this.#projected = createSubscriber((update) => parts.ledger.projection.observe(update));
		this.#synced = createSubscriber((update) => parts.room?.observe(update));
		this.#stored = createSubscriber((update) => parts.store.observe(update));
		this.#listing = new Listing(parts.shelf, parts.entry);
		this.#author = $state.raw(parts.key && this.#authorWith(parts.key));
		this.#own = $state.raw(this.#author && this.#answersOf(this.#author));
		this.results = new RoundResults(this, otherGroup);
		this.inventory = this.#openInventory();
		this.#announce();
	}

	get id() {
		return this.#parts.entry.id;
	}

	/** This device's own entry: title, role, secret, last backup. */
	get entry(): AssessmentEntry {
		return this.#listing.entry;
	}

	/** What the assessment is called on this device: as renamed here, else as its set-up says; empty while neither is known. */
	get title(): string {
		return this.entry.title || (this.setup?.title ?? '');
	}

	get projection(): Projection {
		this.#projected();
		return this.#parts.ledger.projection;
	}

	get setup(): Setup | null {
		return this.projection.setup;
	}

	/** Records of the bag that count, wait for their check, or were refused and why. */
	get counts() {
		this.#projected();
		return this.#parts.ledger.counts;
	}

	/** Whether this device holds nothing of the assessment, not even the way to it. */
	get isEmpty(): boolean {
		this.#projected();
		return this.#parts.ledger.size === 0 && this.entry.secret === null;
	}

	get isFacilitator(): boolean {
		return this.entry.role === 'facilitator' && this.#author !== null;
	}

	/** The record of oneself as a respondent; `null` before joining. */
	get me(): Respondent | null {
		const id = this.#author?.id;
		return this.projection.respondents.find(({ author }) => author === id) ?? null;
	}

	/** One's own answers; `null` on a device that has not joined. */
	get own(): OwnAnswers | null {
		return this.#own;
	}

	/** Whom this person predicts where a question is asked twice; `null` where nobody is predicted. */
	get predictedGroup(): { readonly id: GroupId; readonly name: string } | null {
		const { setup, me } = this;
		const id = me?.group === setup?.predictedGroup ? setup?.predictedByThem : setup?.predictedGroup;
		return setup?.groups.find((group) => group.id === id) ?? null;
	}

	get reveal() {
		return this.projection.reveal(ROUND);
	}

	/** Whether others' answers may be shown: always in an open assessment with names, else from the reveal on. */
	get canSeeAnswers(): boolean {
		return this.isOpen || this.reveal !== null;
	}

	/** Whether answers are open as they come. Under pseudonyms never, whatever an older build has set up. */
	get isOpen(): boolean {
		return this.setup?.visibility === 'open' && this.setup.naming === 'named';
	}

	/** A document that needs reading rules this build lacks is shown, not changed. */
	get isReadOnly(): boolean {
		return this.projection.missingRules.length > 0;
	}

	/** Whether answers carry names: chosen before collection, fixed from the first answer on. */
	get isNamingFixed(): boolean {
		return this.answering > 0;
	}

	/** Smallest group that may be told apart; `null` where names stand beside the answers. */
	get leastGroup(): number | null {
		return this.results.leastGroup;
	}

	/** People with at least one answer. */
	get answering(): number {
		return this.participants.filter((person) => person.progress.answered > 0).length;
	}

	get participants(): readonly Participant[] {
		const { projection } = this;
		const { respondents, questionnaire } = projection;
		const here = new Set(this.#presence().map(({ author }) => author));
		return respondents.map((respondent) => ({
			...respondent,
			progress: this.#progress.of(questionnaire, projection.answersOf(respondent.author, ROUND)),
			isHere: here.has(respondent.author) || respondent.author === this.#author?.id,
			isMe: respondent.author === this.#author?.id,
		}));
	}

	get link(): RoomStatus {
		this.#synced();
		return this.#parts.room?.status ?? NO_LINK;
	}

	/** Whether everything is on this device, also what is still being signed. */
	get saved(): SaveStatus {
		this.#stored();
		const { saved } = this.#parts.store;
		const [fault] = this.inventory.tooLarge.values();
		if (fault) return { state: 'failed', fault };
		if (saved.state !== 'saved') return saved;
		if (!this.#own?.isSigning && !this.inventory.edits.isSigning) return saved;
		return { state: 'saving', since: saved.at };
	}

	/** Stored rows that could not be read when the assessment was opened. */
	get quarantined(): number {
		return this.#parts.store.loaded.quarantined;
	}

	/** The text behind `#` of the invitation; `null` where this device has no secret to share. */
	get invitation(): string | null {
		const { secret, id } = this.entry;
		return secret && formatInvitation({ assessment: id, secret });
	}

	/** Becomes a respondent of this assessment, or changes how one is listed. */
	async join(profile: Profile): Promise<void> {
		this.#refuseWhenReadOnly();
		const author = this.#author ?? (await this.#becomeAuthor());
		await author.write('join', 'respondent', joinBody(profile));
		await this.#listing.update({ joined: true, title: this.title });
		this.#announce();
	}

	/** How people are listed and from how many on stays as it is once somebody answered, see `setupToSign`. @throws Fault `not-facilitator`. */
	async saveSetup(setup: Setup): Promise<void> {
		const author = this.#asFacilitator('setup');
		const signed = setupToSign(setup, this.isNamingFixed ? this.setup : null);
		await author.write('setup', 'assessment', setupBody(signed));
		await this.#listing.update({ title: setup.title });
	}

	/** People who answered something that is not open yet. */
	get unopened(): number {
		return this.projection.unopened(ROUND).length;
	}

	/**
	 * Opens the answers to everybody; cannot be taken back. Where answers are anonymous it opens what is known now, and once more what
	 * came since. @throws Fault `not-facilitator`.
	 */
	async revealAnswers(): Promise<void> {
		const author = this.#asFacilitator('reveal');
		const isLive = this.setup?.naming !== 'pseudonymous';
		const extent = isLive ? null : extentOf(this.#parts.ledger);
		await author.write('reveal', ROUND, revealBody(extent));
	}

	/** Finds the entry of a shared list with this name (SPEC 6.2 key), or adds it. */
	async addEntity(list: EntityList, name: string): Promise<EntityId> {
		this.#refuseWhenReadOnly();
		const key = normaliseName(name);
		const existing = this.projection
			.entities(list)
			.find((entity) => normaliseName(entity.name) === key);
		if (existing) return existing.id;
		const id = `${list}-${toHex(crypto.getRandomValues(new Uint8Array(8)))}` as EntityId;
		const author = this.#author ?? (await this.#becomeAuthor());
		await author.write('field', `${id}/name`, fieldBody(name.trim()));
		return id;
	}

	/** Whether this browser shares with people, as it was switched last in any of its tabs. */
	get isSharing(): boolean {
		this.#synced();
		return this.#parts.room?.isSharing ?? this.entry.isSharing;
	}

	/** The device's own switch: off means that nothing leaves this browser. */
	async setSharing(isSharing: boolean): Promise<void> {
		this.#parts.room?.setSharing(isSharing);
		await this.#listing.update({ isSharing });
	}

	/** Tells the room where this person is and how far; decoration, never answers. */
	announceProgress(): void {
		this.#announce();
	}

	/** The assembled parts, for the file functions of this room. */
	get parts(): RoomParts {
		return this.#parts;
	}

	async markBackedUp(): Promise<void> {
		await this.#listing.update({ backedUpAt: Date.now() });
	}

	/** Tries to save again what could not be saved, also what another tab deleted meanwhile. Never rejects: `saved` tells how it went. */
	async retrySaving(): Promise<void> {
		await this.#listing.listAgain(this.#author);
		await this.#parts.store.retry();
	}

	/** Saves what is open and leaves the room. */
	close(): Promise<void> {
		this.results.close();
		this.inventory.close();
		return this.#parts.close();
	}

	#openInventory(): ProcessInventory {
		const projection = () => this.projection;
		const authorId = () => this.#author?.id ?? null;
		const canSeeAnswers = () => this.canSeeAnswers;
		return new ProcessInventory(
			{
				get projection() {
					return projection();
				},
				get authorId() {
					return authorId();
				},
				get canSeeAnswers() {
					return canSeeAnswers();
				},
				itemScores: () => this.results.scores.items,
				becomeAuthor: async () => {
					this.#refuseWhenReadOnly();
					return this.#author ?? this.#becomeAuthor();
				},
			},
			ROUND,
		);
	}

	#authorWith(key: DeviceKey): Author {
		return new Author(this.id, key, this.#parts.shelf, this.#parts.ledger);
	}

	#answersOf(author: Author): OwnAnswers {
		return new OwnAnswers(author, this.#parts.ledger, ROUND, this.#projected);
	}

	async #becomeAuthor(): Promise<Author> {
		const key = await generateDeviceKey();
		await this.#parts.shelf.putKey(this.id, key);
		this.#author = this.#authorWith(key);
		this.#own = this.#answersOf(this.#author);
		return this.#author;
	}

	#asFacilitator(action: string): Author {
		this.#refuseWhenReadOnly();
		if (!this.isFacilitator || !this.#author) throw new Fault('not-facilitator', { action });
		return this.#author;
	}

	#refuseWhenReadOnly(): void {
		refuseWhenTooNew(this.#parts.ledger.projection);
	}

	#presence() {
		this.#synced();
		return this.#parts.room?.presence ?? [];
	}

	#announce(): void {
		const { ledger, room } = this.#parts;
		const author = this.#author?.id ?? null;
		const { questionnaire } = ledger.projection;
		const progress = author
			? this.#progress.of(questionnaire, ledger.projection.answersOf(author, ROUND))
			: { answered: 0, of: questionnaire.items.length };
		room?.setPresence({ author, progress });
	}
}
