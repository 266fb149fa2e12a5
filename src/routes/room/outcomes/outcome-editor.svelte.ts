import { m } from '$lib/messages';
import type { ActiveEntries, ListedMilestone, ListEdits } from '$lib/state';
import { EntryEditor } from '../entry-editor.svelte';
import type { EntryField } from '../entry-field';
import { milestoneFields } from './milestone-fields';

/** The outcome map while somebody edits it. */
export class OutcomeEditor extends EntryEditor<ListedMilestone> {
	get entries(): ActiveEntries<ListedMilestone> {
		return this.room.lists.activeMilestones;
	}

	get edits(): ListEdits {
		return this.room.findings.outcomes.edits;
	}

	get fields(): readonly EntryField[] {
		return milestoneFields(this.room);
	}

	takenWords(name: string): string {
		return m.outcomes_error_taken({ name });
	}

	/** Adds a milestone and opens it: a name alone says little. */
	async add(name: string): Promise<void> {
		const [id] = await this.edits.add('milestone', [{ name }]);
		this.done = m.outcomes_done_added({ name });
		this.edited = id ?? null;
	}
}
