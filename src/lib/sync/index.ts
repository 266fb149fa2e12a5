export { openRoom } from './open-room';
export type { OwnPresence, Presence } from './presence';
export type { Room, RoomOptions, RoomSurroundings } from './room';
export type { OffReason, PeerStatus, RoomState, RoomStatus } from './room-status';
