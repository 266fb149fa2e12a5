/** What the page tells a worker. */
export type WorkRequest =
	| {
			readonly kind: 'keep';
			/** Whose copies: one room's, of one kind of work. */
			readonly book: string;
			/** By person, as JSON; `null` = this person has nothing any more. */
			readonly changed: readonly (readonly [string, string | null])[];
	  }
	| { readonly kind: 'forget'; readonly book: string }
	/** Begins a job with what the book holds at this moment. */
	| {
			readonly kind: 'open';
			readonly job: number;
			readonly work: string;
			readonly book: string;
			readonly order: unknown;
	  }
	| {
			readonly kind: 'do';
			readonly job: number;
			readonly id: number;
			readonly part: string;
			readonly given: unknown;
	  }
	/** Ends a job, and whatever of it is under way. */
	| { readonly kind: 'close'; readonly job: number };

/** What comes back: that the worker is there, the share of a part done, 0..1, or how the part ended, after which nothing comes. */
export type WorkReply =
	| { readonly kind: 'ready' }
	| { readonly kind: 'progress'; readonly id: number; readonly share: number }
	| { readonly kind: 'done'; readonly id: number; readonly outcome: unknown }
	| { readonly kind: 'failed'; readonly id: number; readonly reason: string };

/**
 * Page and worker are two halves of one build and the channel between them is private, so their messages are typed, not
 * parsed; these two functions are the only place that says so.
 */
export function parseWorkRequest(data: unknown): WorkRequest {
	return data as WorkRequest;
}

/** See `parseWorkRequest`. */
export function parseWorkReply(data: unknown): WorkReply {
	return data as WorkReply;
}
