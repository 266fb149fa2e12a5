import type { Answer, ItemId } from '$lib/questionnaires';
import type { ScoringInput } from '$lib/scoring';
import type { SentAnswers, StudyOutcome, StudyTask, StudyWork } from './study-task';
import studyWorkerUrl from './study-worker?worker&url';
import { WorkBeside, type WorkTerms } from './work-beside';

/** Has heavy work on the answers of a round done beside the page. */
export class Analyst {
	readonly #beside = new WorkBeside<StudyWork, ReadonlyMap<ItemId, Answer>>({
		name: ({ task }) => task.kind,
		pack: essence,
		workerUrl: studyWorkerUrl,
		steps: async () => (await import('./study-task')).studySteps,
	});

	/**
	 * Does a task over the answers given. Resolves with the outcome, or with `null` once `signal` aborts or the room is closed.
	 *
	 * @throws Fault `work-failed`.
	 */
	run(
		task: StudyTask,
		{ answers, ...frame }: ScoringInput,
		terms: WorkTerms,
	): Promise<StudyOutcome | null> {
		const people = new Map(
			frame.respondents.flatMap(({ id }) => {
				const own = answers.get(id);
				return own ? [[id, own]] : [];
			}),
		);
		return this.#beside.run({ task, frame }, people, terms);
	}

	/** Ends whatever is under way. */
	close(): void {
		this.#beside.close();
	}
}

/** What is compared of somebody's answers: no comments, nothing said on the side. */
function essence(answers: ReadonlyMap<ItemId, Answer>): SentAnswers {
	return new Map(
		[...answers].map(([item, { response }]) => [item, response === undefined ? {} : { response }]),
	);
}
