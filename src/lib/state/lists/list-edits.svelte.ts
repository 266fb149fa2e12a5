import { fieldStatement, type FieldValue } from '$lib/model';
import { entityId, isEntityId, type EntityId, type EntityList } from '$lib/questionnaires';
import { normaliseName } from '$lib/scoring';
import type { RoomContext } from '../room/room-context.svelte';
import { UndoSteps } from '../room/undo-steps.svelte';
import { decisionChanges } from './name-decisions';
import { newEntityId } from './new-entity-id';
import { planAdding, type NewEntry } from './plan-adding';
import { READ_LIST, type ListName } from './read-list';

/** One field of one entry, and what it is to say; `null` = empty. */
export interface FieldChange {
	readonly id: EntityId;
	readonly field: string;
	readonly value: FieldValue;
}

/**
 * What one person changes in shared lists, in one place of the app. One call that changes something is one step of undo there. Every call
 * rejects with a Fault `document-too-new` where the document may only be read.
 */
export class ListEdits {
	/** Undo and redo of what was changed here; a step is about the entry that it changed first. */
	readonly steps: UndoSteps<EntityId>;
	/** A name is looked up when the entry before it stands, so that two quick requests do not list it twice. */
	#adding: Promise<unknown> = Promise.resolve();

	constructor(private readonly context: RoomContext) {
		this.steps = new UndoSteps(context.edits);
	}

	/**
	 * Adds entries with their fields, in one step. A name that stands in the list already, or was found to be one of its entries, is not added
	 * again: that entry gets the fields that it lacks. Gives back the entries, in the order given.
	 */
	add(list: ListName, rows: readonly NewEntry[]): Promise<readonly EntityId[]> {
		return this.#oneByOne(async () => {
			const entries = READ_LIST[list](this.context.projection);
			const { ids, changes } = planAdding(entries, rows, () => newEntityId(list));
			await this.change(changes);
			return ids;
		});
	}

	/** Finds the entry that an answer names, or adds it; no step of undo, for the answer is one. */
	addNamed(list: EntityList, name: string): Promise<EntityId> {
		return this.#oneByOne(async () => {
			const key = normaliseName(name);
			const known = this.context.projection
				.entities(list)
				.find((entity) => normaliseName(entity.name) === key);
			if (known) return known.id;
			const id = newEntityId(list);
			await this.context.edits.write([fieldStatement(id, 'name', name.trim())]);
			return id;
		});
	}

	/** Writes fields, in one step; fields that say so already are left alone. */
	async change(changes: readonly FieldChange[]): Promise<void> {
		const after = changes.filter(({ id, field, value }) => value !== this.#valueOf(id, field));
		const [first] = after;
		if (first === undefined) return;
		await this.steps.make({
			about: first.id,
			before: after.map(({ id, field }) => fieldStatement(id, field, this.#valueOf(id, field))),
			after: after.map(({ id, field, value }) => fieldStatement(id, field, value)),
		});
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
		await this.context.edits.prepare(async () => {
			const said = isSaid ? await decisionChanges(from, to, into === null ? null : true) : [];
			await this.change([{ id, field: 'merged-into', value: into }, ...said]);
		});
	}

	/** Says whether two names mean the same, `from` being called `into`; `null` takes that back. Both are keys. */
	async decideNames(from: string, into: string, isSame: boolean | null): Promise<void> {
		await this.context.edits.prepare(async () =>
			this.change(await decisionChanges(from, into, isSame)),
		);
	}

	#oneByOne<Result>(add: () => Promise<Result>): Promise<Result> {
		const added = this.#adding.then(() => this.context.edits.prepare(add));
		// The next one goes on after a failure; the caller has the failure itself.
		this.#adding = added.catch(() => undefined);
		return added;
	}

	#keyOf(id: string): string {
		const name = this.#valueOf(entityId(id), 'name');
		return typeof name === 'string' ? normaliseName(name) : '';
	}

	#valueOf(id: EntityId, field: string): FieldValue {
		return this.context.projection.history(id, field)[0]?.value ?? null;
	}
}
