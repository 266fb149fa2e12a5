import { m } from '$lib/messages';
import type { EntityId } from '$lib/questionnaires';
import { normaliseName } from '$lib/scoring';
import type {
	ActiveEntries,
	FieldChange,
	FieldValue,
	ListedProcess,
	ListedSystem,
	LiveRoom,
} from '$lib/state';
import type { EditedList } from './edited-list';

type Listed = ListedProcess | ListedSystem;
type NewRow = {
	readonly name: string;
	readonly fields?: Readonly<Record<string, FieldValue>>;
};

/** What the page of the shared lists shows, and what is done on it: each act tells what it did, so that it can be taken back. */
export class ListsDesk {
	list: EditedList = $state('process');
	/** Id of a department; empty = all. */
	department = $state('');
	show: '' | 'nobody' | 'not-me' = $state('');
	/** The entry that is being edited. */
	edited: EntityId | null = $state(null);
	dialog: 'suggest' | 'paste' | null = $state(null);
	/** What was done last. */
	done: string | null = $state(null);
	readonly #keyed = $derived.by(() =>
		this.entries.active.map((entry) => ({ key: normaliseName(entry.name), entry })),
	);

	constructor(readonly room: LiveRoom) {}

	get inventory() {
		return this.room.inventory;
	}

	get departments() {
		return this.room.setup?.departments ?? [];
	}

	get entries(): ActiveEntries<Listed> {
		const { activeProcesses, activeSystems } = this.inventory;
		return this.list === 'process' ? activeProcesses : activeSystems;
	}

	/** The entries on the list with the keys of their names. */
	get keyed(): readonly { readonly key: string; readonly entry: Listed }[] {
		return this.#keyed;
	}

	/** The processes that fit the filter. */
	get shown(): readonly ListedProcess[] {
		return this.inventory.activeProcesses.active.filter(
			({ id, department }) =>
				(this.department === '' || department === this.department) && this.#fits(id),
		);
	}

	async add(rows: readonly NewRow[]): Promise<void> {
		const ids = await this.inventory.add(this.list, rows);
		this.done = m.lists_done_added({ count: new Set(ids).size });
	}

	async change(name: string, changes: readonly FieldChange[]): Promise<void> {
		await this.inventory.change(changes);
		this.done = m.lists_done_changed({ name });
	}

	async archive({ id, name }: Listed, isArchived: boolean): Promise<void> {
		await this.inventory.archive([id], isArchived);
		this.done = isArchived ? m.lists_done_archived({ name }) : m.lists_done_back({ name });
	}

	async merge(from: Listed, into: Listed): Promise<void> {
		await this.inventory.merge(from.id, into.id);
		this.done = m.lists_done_merged({ name: from.name, other: into.name });
	}

	async takeApart({ id, name }: Listed): Promise<void> {
		await this.inventory.merge(id, null);
		this.done = m.lists_done_apart({ name });
	}

	/** Says of two names that they mean two things; they are not asked about again. */
	async tellApart(a: Listed, b: Listed): Promise<void> {
		await this.inventory.decideNames(normaliseName(a.name), normaliseName(b.name), false);
		this.done = m.lists_done_two({ name: a.name, other: b.name });
	}

	async undo(): Promise<void> {
		this.done = null;
		await this.inventory.undo();
	}

	async redo(): Promise<void> {
		this.done = null;
		await this.inventory.redo();
	}

	#fits(id: EntityId): boolean {
		switch (this.show) {
			case '':
				return true;
			case 'nobody':
				return this.inventory.describers(id).length === 0;
			case 'not-me':
				return !this.inventory.isDescribedByMe(id);
		}
	}
}
