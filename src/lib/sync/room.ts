import type { Bag, Ledger } from '$lib/model';
import type { AssessmentId, AuthorId } from '$lib/records';
import type { Clock, Random } from './clock';
import type { Locks } from './locks';
import type { Library } from './mesh';
import type { OwnPresence, Presence } from './presence';
import type { RoomStatus } from './room-status';
import type { TabChannel } from './tabs';
import type { Page } from './wake';
import type { PeerConnections } from './wire';

/** What a room needs. */
export interface RoomOptions extends Partial<RoomSurroundings> {
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

/** What the browser provides. Everything can be given in its place, so that a whole network runs in plain Node. */
export interface RoomSurroundings {
	/** Peer connections; `null` = there are none. */
	readonly wrtc: PeerConnections | null;
	/** Opens the channel between tabs; `null` = there are no other tabs. */
	readonly openTabChannel: ((name: string) => TabChannel) | null;
	readonly locks: Locks;
	readonly page: Page | null;
	readonly loadLibrary: () => Promise<Library>;
	readonly clock: Clock;
	readonly random: Random;
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
	/** Leaves: peers see the link close, another tab takes over. */
	close(): Promise<void>;
}
