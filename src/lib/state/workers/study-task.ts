import type { ItemId } from '$lib/questionnaires';
import type {
	Camps,
	ComparedPeople,
	ExpertValue,
	GroupComparison,
	ItemIntervals,
	ItemScore,
	PairTest,
	PeopleComparison,
	PermutationTest,
	Result,
	ScoredRespondent,
	ScoringInput,
} from '$lib/scoring';
import type { Range } from './ranges-of';
import type { SentAnswers } from './sent-answers';

/** What is drawn from: the assessment, so that every device draws the same; and the smallest group to be seen, `null` where names stand. */
export interface StudyTerms {
	readonly sessionSeed: string;
	readonly least: number | null;
	/** Permutations of each question; as many as on the screen unless told. */
	readonly draws?: number;
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
	readonly indices: readonly ExpertValue[];
	readonly people: Result<PeopleComparison>;
}

/** The outcome of one kind of work, or of any. */
export type StudyOutcome<Kind extends StudyTask['kind'] = StudyTask['kind']> = {
	readonly [Each in Kind]: { readonly kind: Each; readonly value: StudyOutcomes[Each] };
}[Kind];

/** Heavy work on answers, and what it can be split into. */
export interface StudyWork {
	readonly order: { readonly terms: StudyTerms; readonly frame: Omit<ScoringInput, 'answers'> };
	readonly own: SentAnswers;
	readonly parts: {
		/** Items by their places. */
		readonly tests: { readonly given: Range; readonly outcome: readonly Result<PermutationTest>[] };
		/** The items at these places. */
		readonly pairs: {
			readonly given: readonly number[];
			readonly outcome: readonly (readonly PairTest[])[];
		};
		readonly intervals: { readonly given: ItemId; readonly outcome: ItemIntervals };
		readonly indices: { readonly given: ItemId; readonly outcome: readonly ExpertValue[] };
		readonly people: { readonly given: null; readonly outcome: Result<ComparedPeople> };
		/** Shuffles by their numbers. */
		readonly silhouettes: { readonly given: Range; readonly outcome: readonly (number | null)[] };
		readonly dividing: {
			readonly given: { readonly people: readonly ScoredRespondent[]; readonly camps: Camps };
			readonly outcome: readonly ItemScore[];
		};
	};
}
