export type { OwnPresence, Presence } from './presence';
export type { Room, RoomOptions } from './room';
export type { OffReason, PeerStatus, RoomState, RoomStatus } from './room-status';
