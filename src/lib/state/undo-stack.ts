const LIMIT = 200;

/** One's own edits of this session, newest last. Undoing never rewrites history: the caller writes anew what stood before. */
export class UndoStack<Edit> {
	readonly #done: Edit[] = [];
	readonly #undone: Edit[] = [];

	get canUndo(): boolean {
		return this.#done.length > 0;
	}

	get canRedo(): boolean {
		return this.#undone.length > 0;
	}

	/** Remembers a new edit; what was undone before it can no longer be redone. */
	push(edit: Edit): void {
		this.#done.push(edit);
		if (this.#done.length > LIMIT) this.#done.shift();
		this.#undone.length = 0;
	}

	/** The edit to take back, or `null`. */
	undo(): Edit | null {
		const edit = this.#done.pop();
		if (!edit) return null;
		this.#undone.push(edit);
		return edit;
	}

	/** The edit to make again, or `null`. */
	redo(): Edit | null {
		const edit = this.#undone.pop();
		if (!edit) return null;
		this.#done.push(edit);
		return edit;
	}
}
