import type { AuthorId } from '$lib/records';
import type { LinkFault } from './link-fault';

/**
 * How this browser is connected: `off` shares with its own tabs only; `looking` has not reached the meeting point yet or had no answer
 * yet; `alone` has reached the meeting point, where nobody else is; `linked` reaches at least one peer; `unreachable` reaches
 * neither a meeting point nor a peer.
 */
export type RoomState = 'off' | 'looking' | 'alone' | 'linked' | 'unreachable';

/** Why a room is `off`: sharing is switched off, the browser has no peer connections, or no meeting point is configured. */
export type OffReason = 'switched-off' | 'no-peer-connections' | 'no-signalling';

/** One other browser that this one is connected to. */
export interface PeerStatus {
	/** Random for each connection of each browser; says nothing about the person. */
	readonly id: string;
	/** The author that the peer says it is, which nothing may depend on. `null` before joining. */
	readonly author: AuthorId | null;
	/** Whether anything came from it in the last 10 s. */
	readonly isReachable: boolean;
	/** Whether both hold the same verified records, by their digests. */
	readonly isInSync: boolean;
	/** When this peer last sent its digest, in ms since the epoch; `null` before the first. */
	readonly lastExchangeAt: number | null;
}

/** The state of this browser's links. The same in all its tabs, except for `holdsNetwork`. */
export interface RoomStatus {
	readonly state: RoomState;
	/** Only while `off`. */
	readonly reason?: OffReason;
	readonly peers: readonly PeerStatus[];
	/** Whether this tab holds the connections for all tabs of this browser. */
	readonly holdsNetwork: boolean;
	/** Tabs of this browser that have this assessment open, this one included. */
	readonly tabs: number;
	/** The latest faults, oldest first, at most 20: peers that were dropped, meeting points that cannot be reached. */
	readonly faults?: readonly LinkFault[];
}
