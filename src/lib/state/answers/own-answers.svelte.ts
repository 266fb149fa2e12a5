import { answerStatement, parseAnswerBody, parseRoundSubject, KIND } from '$lib/model';
import type { Answer, AnswerValue, ItemId, Questionnaire } from '$lib/questionnaires';
import type { RoomContext } from '../room/room-context.svelte';
import { UndoSteps } from '../room/undo-steps.svelte';

const NO_ANSWERS: ReadonlyMap<ItemId, Answer> = new Map();

/**
 * One person's answers in the round, and the only way to change them. Reads the projection, and beside it what is being signed at this
 * moment, so that the screen never waits for a signature.
 */
export class OwnAnswers {
	/** Values begun that do not count yet, e.g. 60 of 100 points: kept while the room is open. */
	readonly drafts = new Map<ItemId, AnswerValue | null>();
	/** Undo and redo of answers. */
	readonly steps: UndoSteps<ItemId>;

	constructor(private readonly context: RoomContext) {
		this.steps = new UndoSteps(context.edits);
	}

	/** What is asked. Empty until there is a set-up. */
	get questionnaire(): Questionnaire {
		return this.context.projection.questionnaire;
	}

	/** By item; empty on a device that has not answered. */
	get current(): ReadonlyMap<ItemId, Answer> {
		const { authorId, projection, round } = this.context;
		const signed = authorId === null ? NO_ANSWERS : projection.answersOf(authorId, round);
		return this.#withPending(signed);
	}

	/**
	 * Gives, changes or (with `null`) takes back an answer; resolves when it is signed and in the projection.
	 *
	 * @throws Fault `document-too-new`, `record-too-large`.
	 */
	async set(item: ItemId, answer: Answer | null): Promise<void> {
		this.context.assertWritable();
		const { round } = this.context;
		await this.steps.make({
			about: item,
			before: [answerStatement(round, item, this.current.get(item) ?? null)],
			after: [answerStatement(round, item, answer)],
		});
	}

	#withPending(signed: ReadonlyMap<ItemId, Answer>): ReadonlyMap<ItemId, Answer> {
		const answers = new Map(signed);
		let isChanged = false;
		for (const { kind, subject, body } of this.context.edits.pending) {
			if (kind !== KIND.answer) continue;
			const item = this.questionnaire.items.find(({ id }) => id === parseRoundSubject(subject)?.id);
			const answer = parseAnswerBody(body);
			if (item === undefined || answer instanceof Error) continue;
			if (answer) answers.set(item.id, answer);
			else answers.delete(item.id);
			isChanged = true;
		}
		return isChanged ? answers : signed;
	}
}
