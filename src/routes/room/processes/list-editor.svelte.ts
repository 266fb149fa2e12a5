import { m } from '$lib/messages';
import type { EntityId } from '$lib/questionnaires';
import { normaliseName } from '$lib/scoring';
import type { ActiveEntries, FieldValue, ListEdits, ListedProcess, ListedSystem } from '$lib/state';
import { EntryEditor } from '../entry-editor.svelte';
import type { EntryField } from '../entry-field';
import type { EditedList } from './edited-list';
import { entryFields } from './entry-fields';

type Listed = ListedProcess | ListedSystem;
type NewRow = {
	readonly name: string;
	readonly fields?: Readonly<Record<string, FieldValue>>;
};

/** What the page of the shared lists shows, and what is done on it: each act tells what it did, so that it can be taken back. */
export class ListEditor extends EntryEditor<Listed> {
	list: EditedList = $state('process');
	/** Id of a department; empty = all. */
	department = $state('');
	show: '' | 'nobody' | 'not-me' = $state('');
	dialog: 'suggest' | 'paste' | null = $state(null);

	get entries(): ActiveEntries<Listed> {
		const { activeProcesses, activeSystems } = this.room.lists;
		return this.list === 'process' ? activeProcesses : activeSystems;
	}

	get edits(): ListEdits {
		return this.room.lists.edits;
	}

	get fields(): readonly EntryField[] {
		return entryFields(this.list, this.departments);
	}

	takenWords(name: string): string {
		return m.lists_error_taken({ name });
	}

	/** The processes that fit the filter. */
	get shown(): readonly ListedProcess[] {
		return this.room.lists.activeProcesses.active.filter(
			({ id, department }) =>
				(this.department === '' || department === this.department) && this.#fits(id),
		);
	}

	async add(rows: readonly NewRow[]): Promise<void> {
		const ids = await this.edits.add(this.list, rows);
		this.done = m.lists_done_added({ count: new Set(ids).size });
	}

	/** Says of two names that they mean two things; they are not asked about again. */
	async tellApart(a: Listed, b: Listed): Promise<void> {
		await this.edits.decideNames(normaliseName(a.name), normaliseName(b.name), false);
		this.done = m.lists_done_two({ name: a.name, other: b.name });
	}

	#fits(id: EntityId): boolean {
		switch (this.show) {
			case '':
				return true;
			case 'nobody':
				return this.room.accounts.describers(id).length === 0;
			case 'not-me':
				return !this.room.accounts.isDescribedByMe(id);
		}
	}
}
