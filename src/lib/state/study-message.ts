import type { Answer, ItemId } from '$lib/questionnaires';
import type { ScoringInput } from '$lib/scoring';
import type { StudyOutcome, StudyTask } from './study-task';

/** The answers of one person as far as they are compared; `null` = none any more. */
export type SentAnswers = ReadonlyMap<ItemId, Pick<Answer, 'response'>> | null;

/** What the page tells the one who works for it. Answers are kept there, so that only what changed is sent again. */
export type StudyRequest =
	| { readonly kind: 'answers'; readonly answers: readonly (readonly [string, SentAnswers])[] }
	| {
			readonly kind: 'start';
			readonly id: number;
			readonly task: StudyTask;
			readonly frame: Omit<ScoringInput, 'answers'>;
	  }
	| { readonly kind: 'cancel'; readonly id: number };

/** What comes back: that the worker is there, the share done, 0..1, or the outcome, after which nothing comes. */
export type StudyReply =
	| { readonly kind: 'ready' }
	| { readonly kind: 'progress'; readonly id: number; readonly share: number }
	| { readonly kind: 'done'; readonly id: number; readonly outcome: StudyOutcome };

/**
 * Page and worker are two halves of one build and the channel between them is private, so their messages are typed, not
 * parsed; these two functions are the only place that says so.
 */
export function parseStudyRequest(data: unknown): StudyRequest {
	return data as StudyRequest;
}

/** See `parseStudyRequest`. */
export function parseStudyReply(data: unknown): StudyReply {
	return data as StudyReply;
}
