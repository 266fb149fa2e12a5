import type { Answer } from '$lib/questionnaires';
import { sameAnswer } from './same-answer';

/**
 * What a form shows between handing an answer on and getting it back. Signing takes a moment: an answer handed on comes back
 * later as the page's own, perhaps after the next one was already handed on. Until the last of them is back, the last is shown;
 * anything that was never sent from here (undo, another tab) is shown at once.
 */
export class AnswerEcho {
	#given: Answer = {};
	#sent: readonly Answer[] = [];

	send(answer: Answer): void {
		this.#sent = [...this.#sent, answer];
	}

	/** The answer to show, now that the page gives `answer` (null: unanswered). */
	receive(answer: Answer | null): Answer {
		const given = answer ?? {};
		if (!sameAnswer(given, this.#given)) {
			const at = this.#sent.findIndex((sent) => sameAnswer(sent, given));
			this.#sent = at === -1 ? [] : this.#sent.slice(at + 1);
		}
		this.#given = given;
		return this.#sent.at(-1) ?? given;
	}
}
