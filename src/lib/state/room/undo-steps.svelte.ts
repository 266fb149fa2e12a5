import type { Edit, EditLog } from './edit-log.svelte';

/** So many steps can be taken back. */
const LIMIT = 200;

/**
 * One's own edits in one place of the app during this session, newest last: undoing there never touches what was done elsewhere. Undoing
 * rewrites no history: what stood before is written anew.
 */
export class UndoSteps<About> {
	#done: readonly Edit<About>[] = $state.raw([]);
	#undone: readonly Edit<About>[] = $state.raw([]);

	constructor(private readonly log: Pick<EditLog, 'write'>) {}

	get canUndo(): boolean {
		return this.#done.length > 0;
	}

	get canRedo(): boolean {
		return this.#undone.length > 0;
	}

	/** Makes an edit; what was undone before it can no longer be redone. An edit that cannot be written is no step. */
	async make(edit: Edit<About>): Promise<void> {
		this.#done = [...this.#done, edit].slice(-LIMIT);
		this.#undone = [];
		try {
			await this.log.write(edit.after);
		} catch (thrown) {
			this.#done = this.#done.filter((each) => each !== edit);
			throw thrown;
		}
	}

	/** Takes the last edit back. What it was about, so that the page can show it; `null` = there was none. */
	async undo(): Promise<About | null> {
		const edit = this.#done.at(-1);
		if (!edit) return null;
		this.#move(edit, 'undone');
		try {
			await this.log.write(edit.before);
		} catch (thrown) {
			this.#move(edit, 'done');
			throw thrown;
		}
		return edit.about;
	}

	/** Makes the last edit that was taken back again. What it was about; `null` = there was none. */
	async redo(): Promise<About | null> {
		const edit = this.#undone.at(-1);
		if (!edit) return null;
		this.#move(edit, 'done');
		try {
			await this.log.write(edit.after);
		} catch (thrown) {
			this.#move(edit, 'undone');
			throw thrown;
		}
		return edit.about;
	}

	#move(edit: Edit<About>, to: 'done' | 'undone'): void {
		const without = (edits: readonly Edit<About>[]) => edits.filter((each) => each !== edit);
		const [done, undone] = [without(this.#done), without(this.#undone)];
		this.#done = to === 'done' ? [...done, edit] : done;
		this.#undone = to === 'undone' ? [...undone, edit] : undone;
	}
}
