import { fieldBody, type FieldValue } from '$lib/model';
import { entityId, isEntityId, type EntityId, type ProcessAccount } from '$lib/questionnaires';
import { normaliseName, type Finding } from '$lib/scoring';
import { aboutOf, type FindingState } from './finding-states';
import { subjectOf, type FieldChange, type InventoryEdit } from './inventory-edit';
import type { InventoryRoom } from './inventory-room';
import { decisionChanges, hashedId } from './name-decisions';
import { newEntityId } from './new-entity-id';
import type { OwnAccounts } from './own-accounts.svelte';
import { planAdding, type NewEntry } from './plan-adding';
import type { ProcessInventory } from './process-inventory.svelte';
import { UndoStack } from './undo-stack';

/** A list of the inventory that people edit together. */
type InventoryList = 'process' | 'system' | 'milestone';

type Lists = Pick<ProcessInventory, 'processes' | 'systems' | 'milestones' | 'history'>;

/** What one person changes in the inventory of a room. One call that changes something is one step of undo. */
export class InventoryEdits {
	readonly #undo = new UndoStack<InventoryEdit>();
	/** Edits on their way into the document: nothing may be called saved meanwhile. */
	#pending = $state(0);
	#edits = $state(0);

	constructor(
		private readonly room: Pick<InventoryRoom, 'becomeAuthor'>,
		private readonly lists: Lists,
		private readonly own: OwnAccounts,
	) {}

	/** Whether an own edit is still being signed: it is on the screen and nowhere else. */
	get isSigning(): boolean {
		return this.own.isSigning || this.#pending > 0;
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
				{ id, field: 'about', value: about },
				{ id, field: 'state', value: state },
			]);
		});
	}

	/** Gives, changes or (with `null`) takes back one's own account of a process. */
	async setAccount(process: EntityId, account: ProcessAccount | null): Promise<void> {
		this.#undo.push({
			kind: 'account',
			process,
			before: this.own.current.get(process) ?? null,
			after: account,
		});
		this.#edits += 1;
		await this.own.write(process, account);
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
		if (edit?.kind === 'account') await this.own.write(edit.process, edit[side]);
		return subjectOf(edit);
	}

	#entries(list: InventoryList): Lists['processes' | 'systems' | 'milestones'] {
		switch (list) {
			case 'process':
				return this.lists.processes;
			case 'system':
				return this.lists.systems;
			case 'milestone':
				return this.lists.milestones;
		}
	}

	#keyOf(id: string): string {
		const name = this.#valueOf(entityId(id), 'name');
		return typeof name === 'string' ? normaliseName(name) : '';
	}

	#valueOf(id: EntityId, field: string): FieldValue {
		return this.lists.history(id, field)[0]?.value ?? null;
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
