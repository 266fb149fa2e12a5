import { m } from '$lib/messages';
import type { ActiveEntries, ListedMilestone } from '$lib/state';
import { EntryDesk } from '../entry-desk.svelte';
import type { EntryField } from '../entry-field';
import { milestoneFields } from './milestone-fields';

/** The outcome map while somebody edits it. */
export class OutcomesDesk extends EntryDesk<ListedMilestone> {
	get entries(): ActiveEntries<ListedMilestone> {
		return this.inventory.outcomes.milestones;
	}

	get fields(): readonly EntryField[] {
		return milestoneFields(this.room);
	}

	takenWords(name: string): string {
		return m.outcomes_error_taken({ name });
	}

	/** Adds a milestone and opens it: a name alone says little. */
	async add(name: string): Promise<void> {
		const [id] = await this.inventory.edits.add('milestone', [{ name }]);
		this.done = m.outcomes_done_added({ name });
		this.edited = id ?? null;
	}
}
