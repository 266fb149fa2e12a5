export { openRoom } from './open-room';
export type { Room, RoomOptions } from './room';
export type { RoomStatus } from './room-status';
