import {
	readMilestone,
	readProcess,
	readSystem,
	type Accounts,
	type FieldWord,
	type ListedMilestone,
	type ListedProcess,
	type ListedSystem,
} from '$lib/model';
import type { EntityId, ProcessAccount } from '$lib/questionnaires';
import type { AuthorId } from '$lib/records';
import { canonicalNames, type Handoff, type Inventory, type NamesAlike } from '$lib/scoring';
import { activeEntries, type ActiveEntries } from './active-entries';
import { describersOf } from './describers-of';
import {
	readFindingStates,
	resolvedFindings,
	trackedFindings,
	type ResolvedFinding,
	type TrackedFinding,
} from './finding-states';
import { InventoryBook } from './inventory-book';
import { InventoryEdits } from './inventory-edits.svelte';
import { namesOf, standing, type NameOf } from './inventory-of';
import type { InventoryRoom } from './inventory-room';
import { InventoryWork } from './inventory-work.svelte';
import { readNameDecisions, refusals, type NameDecision } from './name-decisions';
import { OwnAccounts } from './own-accounts.svelte';
import { processesByKey } from './processes-by-key';
import { RoomOutcomes } from './room-outcomes.svelte';

/**
 * Processes, systems and milestones as people list them together, and the accounts that each gives alone. Holds no copy: every getter
 * reads the projection.
 */
export class ProcessInventory {
	readonly #own: OwnAccounts;
	readonly #lists = $derived.by(() => ({
		processes: this.room.projection.entities('process').map(readProcess),
		systems: this.room.projection.entities('system').map(readSystem),
		milestones: this.room.projection.entities('milestone').map(readMilestone),
	}));
	readonly #processesById = $derived.by(
		() => new Map(this.processes.map((process) => [process.id, process])),
	);
	readonly #nameOf = $derived.by(() => namesOf(this.room.projection));
	readonly #activeProcesses = $derived.by(() => activeEntries(this.processes));
	readonly #activeSystems = $derived.by(() => activeEntries(this.systems));
	readonly #refused = $derived.by(() => refusals(this.nameDecisions));
	readonly #describers = $derived.by(() =>
		describersOf(this.room.projection.accounts(this.round), this.processes),
	);
	readonly #book = new InventoryBook();
	readonly #parts = $derived.by(() => this.#book.read(this.room.projection, this.round));
	/** What takes longer than a frame, done beside the page. */
	readonly #work = new InventoryWork(() => this.#parts);
	/** Rows by the hundred read them. */
	readonly #outcome = $derived.by(() => this.#work.findings);
	readonly #raised = $derived.by(() =>
		this.#outcome === null ? [] : this.outcomes.among(this.#outcome.findings),
	);
	readonly #names = $derived.by(() => this.#work.names);
	readonly #processesByKey = $derived.by(() =>
		processesByKey(this.#lists.processes, this.inventory.merges),
	);

	/** What this person changes, step by step. */
	readonly edits: InventoryEdits;
	/** The milestones as one map, and what it leaves open. */
	readonly outcomes: RoomOutcomes;

	constructor(
		private readonly room: InventoryRoom,
		private readonly round: string,
	) {
		this.#own = new OwnAccounts(room, round);
		this.edits = new InventoryEdits(room, this, this.#own);
		this.outcomes = new RoomOutcomes(room, this, () => this.#outcome?.findings ?? []);
	}

	/** Every process, archived and merged ones too; by name. */
	get processes(): readonly ListedProcess[] {
		return this.#lists.processes;
	}

	/** Every system, archived and merged ones too; by name. */
	get systems(): readonly ListedSystem[] {
		return this.#lists.systems;
	}

	/** The list of processes, apart from what was archived or merged. */
	get activeProcesses(): ActiveEntries<ListedProcess> {
		return this.#activeProcesses;
	}

	/** The list of systems, apart from what was archived or merged. */
	get activeSystems(): ActiveEntries<ListedSystem> {
		return this.#activeSystems;
	}

	/** Every milestone, archived and merged ones too; by name. */
	get milestones(): readonly ListedMilestone[] {
		return this.#lists.milestones;
	}

	/** What mentioned things are called now. */
	get nameOf(): NameOf {
		return this.#nameOf;
	}

	/** The process that stands for this one now, merges followed; `null` where no list knows it. */
	standing(id: EntityId): ListedProcess | null {
		return standing(this.#processesById, id);
	}

	/** The ids under which people describe a process: its own and those that were found to be it. */
	idsOf(process: EntityId): readonly EntityId[] {
		return [...this.#processesById.keys()].filter((id) => this.standing(id)?.id === process);
	}

	/** Everything that was written into a field, the word that counts first. */
	history(id: EntityId, field: string): readonly FieldWord[] {
		return this.room.projection.history(id, field);
	}

	/** One's own accounts, by process, also those that are being signed at this moment or are too large to be kept. */
	get own(): ReadonlyMap<EntityId, ProcessAccount> {
		return this.#own.current;
	}

	/** Own accounts that hold more than a record may; they are kept in memory only until they are made shorter. */
	get tooLarge(): OwnAccounts['tooLarge'] {
		return this.#own.tooLarge;
	}

	/** Accounts that may be seen: everybody's from the reveal on, before that one's own. */
	get accounts(): Accounts {
		const { authorId, canSeeAnswers, projection } = this.room;
		const all = projection.accounts(this.round);
		if (canSeeAnswers || authorId === null) return canSeeAnswers ? all : new Map();
		return new Map([...all].filter(([author]) => author === authorId));
	}

	/** Whether anybody described anything yet; never who or what. */
	get hasAccounts(): boolean {
		return this.room.projection.accounts(this.round).size > 0;
	}

	/** Who described a process, or one that was found to be it; never what they said. */
	describers(process: EntityId): readonly AuthorId[] {
		return [...(this.#describers.get(process) ?? [])];
	}

	/** Whether one described a process oneself, or one that was found to be it. */
	isDescribedByMe(process: EntityId): boolean {
		return this.describers(process).some((author) => author === this.room.authorId);
	}

	/** What the findings come from, of everybody. For pages that show it, only where accounts may be seen. */
	get inventory(): Inventory {
		return this.#parts.inventory;
	}

	/** Whether findings, handoffs and spellings are worked out: before, it may not be said that there are none. Before the reveal nothing is. */
	get isKnown(): boolean {
		return this.room.canSeeAnswers && this.#outcome !== null;
	}

	/** Whether they could not be worked out of the accounts as they are; why was reported. */
	get hasFailed(): boolean {
		return this.room.canSeeAnswers && this.#work.hasFailed;
	}

	/** Whether names that may mean the same are still being looked for for the first time. */
	get isComparingNames(): boolean {
		return this.room.canSeeAnswers && this.#names === null;
	}

	/** The findings, those of the outcome map too, with what became of each. Empty unless `isKnown`. */
	get findings(): readonly TrackedFinding[] {
		if (!this.room.canSeeAnswers) return [];
		const states = readFindingStates(this.room.projection.entities('finding'));
		return trackedFindings(states, this.#raised);
	}

	/** Findings that somebody dealt with and that the accounts no longer raise. Empty unless `isKnown`. */
	get resolved(): readonly ResolvedFinding[] {
		if (!this.isKnown) return [];
		const states = readFindingStates(this.room.projection.entities('finding'));
		return resolvedFindings(states, this.#raised);
	}

	/** Every handoff as both sides state it. Empty unless `isKnown`. */
	get handoffs(): readonly Handoff[] {
		return (this.room.canSeeAnswers && this.#outcome?.handoffs) || [];
	}

	/** Processes that stand, by the key under which findings name them. */
	get processesByKey(): ReadonlyMap<string, ListedProcess> {
		return this.#processesByKey;
	}

	/**
	 * Names that may mean the same; refused ones are not asked again. Empty before the reveal, for they come from accounts, and while
	 * `isComparingNames`.
	 */
	get namesAlike(): readonly NamesAlike[] {
		const found = this.room.canSeeAnswers ? this.#names : null;
		if (found === null) return [];
		// What was decided a moment ago is not asked again while the others are looked for anew.
		const keyOf = canonicalNames(this.inventory.merges);
		return found.filter(({ a, b }) => keyOf(a) !== keyOf(b) && !this.#refused(a, b));
	}

	/** How people wrote the name of a key, or the name of a milestone or goal; what nobody wrote stands for itself. */
	spelling(key: string): string {
		const told = this.room.canSeeAnswers ? this.#outcome?.spellings.get(key) : undefined;
		return told ?? this.outcomes.spelling(key) ?? key;
	}

	/** What people decided about names that may mean the same. */
	get nameDecisions(): readonly NameDecision[] {
		return readNameDecisions(this.room.projection.entities('merge'));
	}

	/** Under which author one's own words stand; `null` before the first one. */
	get authorId(): AuthorId | null {
		return this.room.authorId;
	}

	/** Whether people said that two keys are two things; the order does not matter. */
	isRefused(a: string, b: string): boolean {
		return this.#refused(a, b);
	}

	/** Ends everything under way. */
	close(): void {
		this.#work.close();
	}
}
