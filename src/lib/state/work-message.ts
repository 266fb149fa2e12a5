/** What one kind of work beside the page is made of. All of it can be copied to a worker. */
export interface WorkShape {
	/** What is asked for, with what is sent along each time. */
	readonly order: unknown;
	/** What is kept of each person, so that only what changed is sent again. */
	readonly own: unknown;
	readonly outcome: unknown;
}

/** What the page tells the one who works for it. */
export type WorkRequest<Work extends WorkShape> =
	| {
			readonly kind: 'keep';
			/** `null` = this person has nothing any more. */
			readonly changed: readonly (readonly [string, Work['own'] | null])[];
	  }
	| { readonly kind: 'start'; readonly id: number; readonly order: Work['order'] }
	| { readonly kind: 'cancel'; readonly id: number };

/** What comes back: that the worker is there, the share done, 0..1, or how the work ended, after which nothing comes. */
export type WorkReply<Work extends WorkShape> =
	| { readonly kind: 'ready' }
	| { readonly kind: 'progress'; readonly id: number; readonly share: number }
	| { readonly kind: 'done'; readonly id: number; readonly outcome: Work['outcome'] }
	| { readonly kind: 'failed'; readonly id: number; readonly reason: string };

/**
 * Page and worker are two halves of one build and the channel between them is private, so their messages are typed, not
 * parsed; these two functions are the only place that says so.
 */
export function parseWorkRequest<Work extends WorkShape>(data: unknown): WorkRequest<Work> {
	return data as WorkRequest<Work>;
}

/** See `parseWorkRequest`. */
export function parseWorkReply<Work extends WorkShape>(data: unknown): WorkReply<Work> {
	return data as WorkReply<Work>;
}
