import type { AuthorId } from '$lib/records';

/** What a browser says about the person at it. Decoration: unsigned, never an answer, never a name. */
export interface OwnPresence {
	readonly author: AuthorId | null;
	/** How many questions have an answer, of how many. */
	readonly progress: { readonly answered: number; readonly of: number };
	/** Where in the program the person is, e.g. a section's id; at most 64 characters. */
	readonly place?: string;
}

/** The presence of one linked peer; gone when the link is. */
export interface Presence extends OwnPresence {
	/** The peer's id in `RoomStatus.peers`. */
	readonly peer: string;
}
