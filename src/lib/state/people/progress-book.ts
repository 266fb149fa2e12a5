import {
	progress,
	type Answer,
	type ItemId,
	type Progress,
	type Questionnaire,
} from '$lib/questionnaires';

/** How far people are, counted once for the same answers: after one answer only its author is counted anew. */
export class ProgressBook {
	#questionnaire: Questionnaire | null = null;
	#known = new WeakMap<ReadonlyMap<ItemId, Answer>, Progress>();

	/** `answers`: the same map as long as nothing in it changes. */
	of(questionnaire: Questionnaire, answers: ReadonlyMap<ItemId, Answer>): Progress {
		if (questionnaire !== this.#questionnaire) {
			this.#questionnaire = questionnaire;
			this.#known = new WeakMap();
		}
		const known = this.#known.get(answers);
		if (known) return known;
		const { answered, of } = progress(questionnaire, answers);
		const counted = { answered, of };
		this.#known.set(answers, counted);
		return counted;
	}
}
