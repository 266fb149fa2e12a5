import { answerBody, type Ledger } from '$lib/model';
import type { Answer, AnswerValue, ItemId } from '$lib/questionnaires';
import type { Author } from './author';
import { refuseWhenTooNew } from './refuse-when-too-new';
import { UndoStack } from './undo-stack';

/** One edit of one's own answers; `null` = unanswered. */
export interface Edit {
	readonly item: ItemId;
	readonly before: Answer | null;
	readonly after: Answer | null;
}

/**
 * One person's answers in the round, and the only way to change them. Reads the projection; beside it stand only the edits that are
 * being signed at this moment, so that the screen never waits for a signature.
 */
export class OwnAnswers {
	/** Values begun that do not count yet, e.g. 60 of 100 points: kept while the room is open. */
	readonly drafts = new Map<ItemId, AnswerValue | null>();
	readonly #undo = new UndoStack<Edit>();
	#unsigned = $state.raw<ReadonlyMap<ItemId, Answer | null>>(new Map());
	#edits = $state(0);

	constructor(
		private readonly author: Author,
		private readonly ledger: Ledger,
		private readonly round: string,
		private readonly subscribe: () => void,
	) {}

	get current(): ReadonlyMap<ItemId, Answer> {
		this.subscribe();
		const signed = this.ledger.projection.answersOf(this.author.id, this.round);
		if (this.#unsigned.size === 0) return signed;
		const answers = new Map(signed);
		for (const [item, answer] of this.#unsigned) {
			if (answer) answers.set(item, answer);
			else answers.delete(item);
		}
		return answers;
	}

	/** Whether an edit is still being signed: it is on the screen and nowhere else. */
	get isSigning(): boolean {
		return this.#unsigned.size > 0;
	}

	get canUndo(): boolean {
		return this.#edits >= 0 && this.#undo.canUndo;
	}

	get canRedo(): boolean {
		return this.#edits >= 0 && this.#undo.canRedo;
	}

	/**
	 * Gives, changes or (with `null`) takes back an answer; resolves when it is signed and in the projection.
	 *
	 * @throws Fault `document-too-new`.
	 */
	async set(item: ItemId, answer: Answer | null): Promise<void> {
		refuseWhenTooNew(this.ledger.projection);
		this.#undo.push({ item, before: this.current.get(item) ?? null, after: answer });
		await this.#write(item, answer);
	}

	/** Takes the last edit back; returns it, so that the page can show its item. */
	async undo(): Promise<Edit | null> {
		const edit = this.#undo.undo();
		if (edit) await this.#write(edit.item, edit.before);
		return edit;
	}

	async redo(): Promise<Edit | null> {
		const edit = this.#undo.redo();
		if (edit) await this.#write(edit.item, edit.after);
		return edit;
	}

	async #write(item: ItemId, answer: Answer | null): Promise<void> {
		refuseWhenTooNew(this.ledger.projection);
		this.#unsigned = new Map(this.#unsigned).set(item, answer);
		this.#edits += 1;
		await this.author.write('answer', `${this.round}/${item}`, answerBody(answer));
		if (this.#unsigned.get(item) !== answer) return;
		const rest = new Map(this.#unsigned);
		rest.delete(item);
		this.#unsigned = rest;
	}
}
