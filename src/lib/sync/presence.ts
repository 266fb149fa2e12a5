import * as v from 'valibot';
import { isAuthorId, type AuthorId } from '$lib/records';

/** What a browser says about the person using it. Unsigned, so nothing may depend on it; never an answer or a name. */
export interface OwnPresence {
	readonly author: AuthorId | null;
	/** How many of how many questions are answered. */
	readonly progress: { readonly answered: number; readonly of: number };
	/** Where in the app the person is, for example a section's id; at most 64 characters. */
	readonly place?: string | undefined;
}

/** The presence of one linked peer, as long as the link exists. */
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

/** Reads a `presence` frame; `null` for anything else. */
export function readPresence(bytes: Uint8Array): OwnPresence | null {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		const parsed = v.safeParse(ownPresenceSchema, JSON.parse(text));
		return parsed.success ? parsed.output : null;
	} catch {
		return null;
	}
}
