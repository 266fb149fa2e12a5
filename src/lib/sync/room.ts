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
export interface RoomOptions extends Partial<RoomEnvironment> {
	readonly assessment: AssessmentId;
	readonly ledger: Ledger;
	readonly bag: Bag;
	/** The secret of the invitation; topic and password are derived from it. */
	readonly secret: Uint8Array;
	/** Addresses of meeting points; empty = tabs only. */
	readonly signalling: readonly string[];
	readonly iceServers: readonly RTCIceServer[];
	readonly self: { readonly author: AuthorId | null };
	/** Whether to share with people from the start; default true. */
	readonly isSharing?: boolean;
}

/** What the browser provides. Tests replace all of it, so that a whole network runs in Node. */
export interface RoomEnvironment {
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
	/** What linked peers say about the people using them; without this browser's own. */
	readonly presence: readonly Presence[];
	/** Whether this browser shares with people. */
	readonly isSharing: boolean;
	/** Calls back after each change of status or presence; the result stops it. */
	observe(callback: () => void): () => void;
	/** Off: nothing leaves this browser; its tabs still share with each other. On: it reconnects and catches up. Applies to all tabs. */
	setSharing(isSharing: boolean): void;
	setPresence(presence: OwnPresence): void;
	/** Leaves the room: links are closed, and another tab takes over the connections. */
	close(): Promise<void>;
}
