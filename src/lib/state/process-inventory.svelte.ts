import {
	fieldBody,
	readMilestone,
	readProcess,
	readSystem,
	type Accounts,
	type FieldValue,
	type FieldWord,
	type ListedMilestone,
	type ListedProcess,
	type ListedSystem,
} from '$lib/model';
import { entityId, isEntityId, type EntityId, type ProcessAccount } from '$lib/questionnaires';
import type { AuthorId } from '$lib/records';
import {
	canonicalNames,
	normaliseName,
	type Finding,
	type Handoff,
	type Inventory,
	type NamesAlike,
} from '$lib/scoring';
import { activeEntries, type ActiveEntries } from './active-entries';
import { describersOf } from './describers-of';
import {
	aboutOf,
	readFindingStates,
	resolvedFindings,
	trackedFindings,
	type FindingState,
	type ResolvedFinding,
	type TrackedFinding,
} from './finding-states';
import { subjectOf, type FieldChange, type InventoryEdit } from './inventory-edit';
import { InventoryBook } from './inventory-book';
import { namesOf, standing, type NameOf } from './inventory-of';
import type { InventoryRoom } from './inventory-room';
import { InventoryWork } from './inventory-work.svelte';
import {
	decisionChanges,
	hashedId,
	readNameDecisions,
	refusals,
	type NameDecision,
} from './name-decisions';
import { newEntityId } from './new-entity-id';
import { OwnAccounts } from './own-accounts.svelte';
import { planAdding, type NewEntry } from './plan-adding';
import { processesByKey } from './processes-by-key';
import { RoomOutcomes } from './room-outcomes.svelte';
import { UndoStack } from './undo-stack';

/** A list of the inventory that people edit together. */
export type InventoryList = 'process' | 'system' | 'milestone';

/**
 * Processes, systems and milestones as people list them together, and the accounts that each gives alone. Holds no copy: every getter
 * reads the projection. One call that changes something is one step of undo.
 */
export class ProcessInventory {
	readonly #undo = new UndoStack<InventoryEdit>();
	readonly #own: OwnAccounts;
	/** Edits on their way into the document: nothing may be called saved meanwhile. */
	#pending = $state(0);
	#edits = $state(0);
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

	/** The milestones as one map, and what it leaves open. */
	readonly outcomes: RoomOutcomes;

	constructor(
		private readonly room: InventoryRoom,
		private readonly round: string,
	) {
		this.#own = new OwnAccounts(room, round);
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

	/** Whether an own edit is still being signed: it is on the screen and nowhere else. */
	get isSigning(): boolean {
		return this.#own.isSigning || this.#pending > 0;
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

	get canUndo(): boolean {
		return this.#edits >= 0 && this.#undo.canUndo;
	}

	get canRedo(): boolean {
		return this.#edits >= 0 && this.#undo.canRedo;
	}

	/**
	 * Adds entries with their fields, in one step. A name that stands in the list already, or was found to be one of its entries, is not added
	 * again: that entry gets the fields that it lacks. Gives back the entries, in the order given.
	 */
	async add(list: InventoryList, rows: readonly NewEntry[]): Promise<readonly EntityId[]> {
		const { ids, changes } = planAdding(this.#entries(list), rows, () => newEntityId(list));
		await this.change(changes);
		return ids;
	}

	/** Writes fields, in one step; fields that say so already are left alone. */
	change(changes: readonly FieldChange[]): Promise<void> {
		return this.#signing(() => this.#change(changes));
	}

	async #change(changes: readonly FieldChange[]): Promise<void> {
		const after = changes.filter(({ id, field, value }) => value !== this.#valueOf(id, field));
		if (after.length === 0) return;
		const before = after.map(({ id, field }) => ({ id, field, value: this.#valueOf(id, field) }));
		this.#undo.push({ kind: 'fields', before, after });
		await this.#writeFields(after);
	}

	/** Takes entries off the list, or puts them back on it. */
	async archive(ids: readonly EntityId[], isArchived = true): Promise<void> {
		await this.change(
			ids.map((id) => ({ id, field: 'archived', value: isArchived ? true : null })),
		);
	}

	/**
	 * Says that one entry is another one, and that their names mean the same, for people write names too (not of milestones); `null` = that
	 * it stands for itself again, and that nothing is said about the names.
	 */
	async merge(id: EntityId, into: EntityId | null): Promise<void> {
		const target = into ?? this.#valueOf(id, 'merged-into');
		const [from, to] = [this.#keyOf(id), typeof target === 'string' ? this.#keyOf(target) : ''];
		const isSaid = !isEntityId(id, 'milestone') && from !== '' && to !== '' && from !== to;
		await this.#signing(async () => {
			const said = isSaid ? await decisionChanges(from, to, into === null ? null : true) : [];
			await this.#change([{ id, field: 'merged-into', value: into }, ...said]);
		});
	}

	/** Says whether two names mean the same, `from` being called `into`; `null` takes that back. Both are keys. */
	async decideNames(from: string, into: string, isSame: boolean | null): Promise<void> {
		await this.#signing(async () => this.#change(await decisionChanges(from, into, isSame)));
	}

	/** Says what became of a finding. */
	async setFindingState(finding: Finding, state: FindingState): Promise<void> {
		const about = aboutOf(finding);
		await this.#signing(async () => {
			const id = await hashedId('finding', about);
			await this.#change([
				{ id, field: 'name', value: finding.code },
				{ id, field: 'about', value: about.slice(0, 2000) },
				{ id, field: 'state', value: state },
			]);
		});
	}

	/** Gives, changes or (with `null`) takes back one's own account of a process. */
	async setAccount(process: EntityId, account: ProcessAccount | null): Promise<void> {
		this.#undo.push({
			kind: 'account',
			process,
			before: this.own.get(process) ?? null,
			after: account,
		});
		this.#edits += 1;
		await this.#own.write(process, account);
	}

	/** Takes the last edit back. What it was about, so that the page can show it; `null` = there was none. */
	undo(): Promise<EntityId | null> {
		return this.#write(this.#undo.undo(), 'before');
	}

	/** Makes the last edit that was taken back again. What it was about; `null` = there was none. */
	redo(): Promise<EntityId | null> {
		return this.#write(this.#undo.redo(), 'after');
	}

	async #write(edit: InventoryEdit | null, side: 'before' | 'after'): Promise<EntityId | null> {
		this.#edits += 1;
		if (edit?.kind === 'fields') await this.#signing(() => this.#writeFields(edit[side]));
		if (edit?.kind === 'account') await this.#own.write(edit.process, edit[side]);
		return subjectOf(edit);
	}

	/** Ends everything under way. */
	close(): void {
		this.#work.close();
	}

	#entries(list: InventoryList): readonly (ListedProcess | ListedSystem | ListedMilestone)[] {
		switch (list) {
			case 'process':
				return this.processes;
			case 'system':
				return this.systems;
			case 'milestone':
				return this.milestones;
		}
	}

	#keyOf(id: string): string {
		const name = this.#valueOf(entityId(id), 'name');
		return typeof name === 'string' ? normaliseName(name) : '';
	}

	#valueOf(id: EntityId, field: string): FieldValue {
		return this.history(id, field)[0]?.value ?? null;
	}

	async #signing<Result>(work: () => Promise<Result>): Promise<Result> {
		this.#pending += 1;
		try {
			return await work();
		} finally {
			this.#pending -= 1;
		}
	}

	async #writeFields(changes: readonly FieldChange[]): Promise<void> {
		this.#edits += 1;
		const author = await this.room.becomeAuthor();
		await author.writeAll(
			changes.map(({ id, field, value }) => ({
				kind: 'field',
				subject: `${id}/${field}`,
				body: fieldBody(value),
			})),
		);
	}
}
