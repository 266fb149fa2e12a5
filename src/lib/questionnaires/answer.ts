import type { EntityId, GroupId, OptionId } from './item';

/**
 * What was answered, by kind of item: scale 1..K; single an option id; multiple option ids (none = "none of these"); ranking
 * option ids, best first; allocation points per option id (sum 100); number; date ISO day; yes-partly-no; entity id or
 * `@nobody`; text.
 */
export type AnswerValue =
	| { readonly kind: 'scale'; readonly point: number }
	| { readonly kind: 'single'; readonly option: OptionId }
	| { readonly kind: 'multiple'; readonly options: readonly OptionId[] }
	| { readonly kind: 'ranking'; readonly order: readonly OptionId[] }
	| { readonly kind: 'allocation'; readonly points: ReadonlyMap<OptionId, number> }
	| { readonly kind: 'number'; readonly number: number }
	| { readonly kind: 'date'; readonly day: string }
	| { readonly kind: 'yes-partly-no'; readonly choice: 'yes' | 'partly' | 'no' }
	| { readonly kind: 'entity'; readonly entity: EntityId | '@nobody' }
	| { readonly kind: 'text'; readonly text: string };

/** Don't know, not my area, prefer not to say: three different answers, none of them a value (SPEC 0). */
export type NonAnswer = 'dk' | 'na' | 'skip';

/** A value, or the way in which somebody did not give one. "Unanswered" is the absence of this. */
export type Response =
	{ readonly state: 'value'; readonly value: AnswerValue } | { readonly state: NonAnswer };

/** Low, medium, high. Confidence counts as 1, 3, 5 of the SPEC's scale; importance as 1/3, 2/3, 1. */
export type Step = 1 | 2 | 3;

/** How somebody knows: what stands behind the answer. */
export type Evidence = 'document' | 'record' | 'saw' | 'told' | 'assume';

/** What a respondent believes another group answers. */
export interface Prediction {
	readonly group: GroupId;
	readonly response: Response;
}

/** Everything one respondent says about one item. `response` is missing where only the side questions were touched. */
export interface Answer {
	readonly response?: Response;
	readonly importance?: Step;
	readonly confidence?: Step;
	readonly evidence?: Evidence;
	readonly comment?: string;
	readonly prediction?: Prediction;
}
