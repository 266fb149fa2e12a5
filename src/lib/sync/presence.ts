import * as v from 'valibot';
import { isAuthorId, type AuthorId } from '$lib/records';

/** What a browser says about the person at it. Decoration: unsigned, never an answer, never a name. */
export interface OwnPresence {
	readonly author: AuthorId | null;
	/** How many questions have an answer, of how many. */
	readonly progress: { readonly answered: number; readonly of: number };
	/** Where in the program the person is, e.g. a section's id; at most 64 characters. */
	readonly place?: string | undefined;
}

/** The presence of one linked peer; gone when the link is. */
export interface Presence extends OwnPresence {
	/** The peer's id in `RoomStatus.peers`. */
	readonly peer: string;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

/** The shape that is accepted, from peers and from other tabs. */
export const ownPresenceSchema = v.object({
	author: v.nullable(v.pipe(v.string(), v.guard(isAuthorId))),
	progress: v.object({ answered: count, of: count }),
	place: v.optional(v.pipe(v.string(), v.maxLength(64))),
});

/** The bytes of a `presence` frame: JSON in UTF-8. */
export function writePresence({ author, progress, place }: OwnPresence): Uint8Array {
	return new TextEncoder().encode(JSON.stringify({ author, progress, place }));
}

/** Reads a `presence` frame; `null` for anything that is none. */
export function readPresence(bytes: Uint8Array): OwnPresence | null {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		const parsed = v.safeParse(ownPresenceSchema, JSON.parse(text));
		return parsed.success ? parsed.output : null;
	} catch {
		return null;
	}
}
