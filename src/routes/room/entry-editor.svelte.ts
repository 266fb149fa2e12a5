import { m } from '$lib/messages';
import type { EntityId } from '$lib/questionnaires';
import { normaliseName } from '$lib/scoring';
import type { ActiveEntries, FieldChange, ListEdits, ListEntry, LiveRoom } from '$lib/state';
import type { EntryField } from './entry-field';

/** A shared list while somebody edits it: each act tells what it did, so that it can be taken back. */
export abstract class EntryEditor<Entry extends ListEntry = ListEntry> {
	/** The entry that is being edited. */
	edited: EntityId | null = $state(null);
	/** What was done last. */
	done: string | null = $state(null);
	readonly #keyed = $derived.by(() =>
		this.entries.active.map((entry) => ({ key: normaliseName(entry.name), entry })),
	);

	constructor(readonly room: LiveRoom) {}

	abstract get entries(): ActiveEntries<Entry>;

	/** What a form asks of an entry, the name first. */
	abstract get fields(): readonly EntryField[];

	/** What is said where another entry has this name. */
	abstract takenWords(name: string): string;

	/** How this person changes the list. */
	abstract get edits(): ListEdits;

	get departments() {
		return this.room.facilitation.setup?.departments ?? [];
	}

	/** The entries on the list with the keys of their names. */
	get keyed(): readonly { readonly key: string; readonly entry: Entry }[] {
		return this.#keyed;
	}

	async change(name: string, changes: readonly FieldChange[]): Promise<void> {
		await this.edits.change(changes);
		this.done = m.lists_done_changed({ name });
	}

	async archive({ id, name }: ListEntry, isArchived: boolean): Promise<void> {
		await this.edits.archive([id], isArchived);
		this.done = isArchived ? m.lists_done_archived({ name }) : m.lists_done_back({ name });
	}

	/** Says that one entry is another one. */
	async merge(from: ListEntry, into: ListEntry): Promise<void> {
		await this.edits.merge(from.id, into.id);
		this.done = m.lists_done_merged({ name: from.name, other: into.name });
	}

	/** Says that a merged entry stands for itself again. */
	async takeApart({ id, name }: ListEntry): Promise<void> {
		await this.edits.merge(id, null);
		this.done = m.lists_done_apart({ name });
	}

	async undo(): Promise<void> {
		this.done = null;
		await this.edits.steps.undo();
	}

	async redo(): Promise<void> {
		this.done = null;
		await this.edits.steps.redo();
	}
}
