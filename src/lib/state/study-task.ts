import type { Answer, ItemId } from '$lib/questionnaires';
import {
	compareGroups,
	comparePeople,
	itemIndices,
	itemIntervals,
	type GroupComparison,
	type ItemIndices,
	type ItemIntervals,
	type PeopleComparison,
	type Result,
	type ScoringInput,
} from '$lib/scoring';
import type { WorkSteps } from './work-runner';

/** What is drawn from: the assessment, so that every device draws the same; and the smallest group to be seen, `null` where names stand. */
export interface StudyTerms {
	readonly sessionSeed: string;
	readonly least: number | null;
}

/** Work on the answers of a round that takes longer than a frame. */
export type StudyTask =
	| ({ readonly kind: 'groups' } & StudyTerms)
	| ({ readonly kind: 'intervals'; readonly item: ItemId } & StudyTerms)
	| ({ readonly kind: 'indices'; readonly item: ItemId } & StudyTerms)
	| ({ readonly kind: 'people' } & StudyTerms);

/** What comes of each kind of work. */
export interface StudyOutcomes {
	readonly groups: ReadonlyMap<ItemId, GroupComparison>;
	readonly intervals: ItemIntervals;
	readonly indices: ItemIndices;
	readonly people: Result<PeopleComparison>;
}

/** The outcome of one kind of work, or of any. */
export type StudyOutcome<Kind extends StudyTask['kind'] = StudyTask['kind']> = {
	readonly [Each in Kind]: { readonly kind: Each; readonly value: StudyOutcomes[Each] };
}[Kind];

/** The answers of one person as far as they are compared. */
export type SentAnswers = ReadonlyMap<ItemId, Pick<Answer, 'response'>>;

/** Heavy work on answers, as it is done beside the page. */
export interface StudyWork {
	readonly order: { readonly task: StudyTask; readonly frame: Omit<ScoringInput, 'answers'> };
	readonly own: SentAnswers;
	readonly outcome: StudyOutcome;
}

/** Does the work step by step. Yields the share done. */
export const studySteps: WorkSteps<StudyWork> = ({ task, frame }, answers) =>
	runStudy(task, { ...frame, answers });

function* runStudy(task: StudyTask, input: ScoringInput): Generator<number, StudyOutcome, void> {
	switch (task.kind) {
		case 'groups':
			return { kind: 'groups', value: yield* compareGroups(input, task) };
		case 'intervals':
			return { kind: 'intervals', value: yield* itemIntervals(input, task.item, task) };
		case 'indices':
			return { kind: 'indices', value: yield* itemIndices(input, task.item, task) };
		case 'people':
			return { kind: 'people', value: yield* comparePeople(input, task.sessionSeed) };
	}
}
