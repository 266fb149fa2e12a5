import type { AuthorId } from '$lib/records';
import type { LinkFault } from './link-fault';

/**
 * How this browser stands to the room: `off` shares nothing beyond its own tabs; `looking` has not reached the meeting point or
 * heard an answer yet; `alone` is at the meeting point and nobody else is; `linked` reaches at least one peer; `unreachable` has
 * no meeting point and no peer.
 */
export type RoomState = 'off' | 'looking' | 'alone' | 'linked' | 'unreachable';

/** Why a room is `off`: its own switch, a browser without peer connections, or no meeting point configured. */
export type OffReason = 'switched-off' | 'no-peer-connections' | 'no-signalling';

/** One other browser this one is connected to. */
export interface PeerStatus {
	/** Random for each connection of each browser; says nothing about the person. */
	readonly id: string;
	/** Whom the peer says it writes as: decoration, signatures decide. `null` before joining. */
	readonly author: AuthorId | null;
	/** Heard from in the last 10 s. */
	readonly isReachable: boolean;
	/** Both hold exactly the same verified records: digests are equal. */
	readonly isInSync: boolean;
	/** When this peer last sent its digest, in ms since the epoch; `null` before the first. */
	readonly lastExchangeAt: number | null;
}

/** What is known of the links of this browser. The same in each of its tabs, except for `holdsNetwork`. */
export interface RoomStatus {
	readonly state: RoomState;
	/** Only while `off`. */
	readonly reason?: OffReason;
	readonly peers: readonly PeerStatus[];
	/** Whether this tab is the one that holds the connections for all tabs of this browser. */
	readonly holdsNetwork: boolean;
	/** Tabs of this browser that have this assessment open, this one included. */
	readonly tabs: number;
	/** The latest troubles, oldest first, at most 20: peers that were dropped, meeting points that do not answer. */
	readonly faults?: readonly LinkFault[];
}
