import type { ScoringInput } from '$lib/scoring';
import { Ongoing } from '../workers/ongoing.svelte';
import type { RunStudy } from '../workers/run-study';
import type { StudyOutcome, StudyOutcomes, StudyTask } from '../workers/study-task';

/** So long after an answer the work begins anew. */
const REST_MS = 800;

/** Heavy work on the answers of a room, kept current while somebody looks at what comes of it. */
export type Study<Kind extends StudyTask['kind'] = StudyTask['kind']> = Ongoing<
	ScoringInput,
	StudyOutcomes[Kind]
>;

/**
 * Work of one kind. `input` is read for the answers of the moment, the same object while they are the same; `task` for the terms of the
 * moment.
 */
export function makeStudy<Kind extends StudyTask['kind']>(
	runStudy: RunStudy,
	kind: Kind,
	input: () => ScoringInput,
	task: () => Extract<StudyTask, { kind: Kind }>,
): Study<Kind> {
	return new Ongoing({
		input,
		restMs: REST_MS,
		run: async (answers, terms) => {
			const outcome = await runStudy(task(), answers, terms);
			return outcome?.kind === kind ? (outcome as StudyOutcome<Kind>).value : null;
		},
	});
}
