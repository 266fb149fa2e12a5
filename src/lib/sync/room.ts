import type { Bag, Ledger } from '$lib/model';
import type { AssessmentId, AuthorId } from '$lib/records';
import type { OwnPresence, Presence } from './presence';
import type { RoomStatus } from './room-status';

/** What a room needs. Everything the browser provides can be given in its place, so that a network runs in plain Node. */
export interface RoomOptions {
	readonly assessment: AssessmentId;
	readonly ledger: Ledger;
	readonly bag: Bag;
	/** The secret of the invitation: topic and password come from it. */
	readonly secret: Uint8Array;
	/** Addresses of meeting points; empty = tabs only. */
	readonly signalling: readonly string[];
	readonly iceServers: readonly RTCIceServer[];
	readonly self: { readonly author: AuthorId | null };
	/** Whether to share with people from the start; default true. */
	readonly isSharing?: boolean;
}

/** One assessment, shared with the other tabs of this browser and with other people. */
export interface Room {
	readonly status: RoomStatus;
	/** What linked peers say of themselves; this browser is not among them. */
	readonly presence: readonly Presence[];
	/** Whether this browser shares with people. */
	readonly isSharing: boolean;
	/** Calls back after each change of status or presence; returns the way to stop. */
	observe(callback: () => void): () => void;
	/** Off: nothing leaves this browser, its tabs still share. On: reconnects and catches up. Holds for all tabs. */
	setSharing(isSharing: boolean): void;
	setPresence(presence: OwnPresence): void;
	/** Leaves: peers see the link close; another tab takes over. */
	close(): Promise<void>;
}
