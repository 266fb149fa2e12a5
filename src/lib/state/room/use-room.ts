import { createContext } from 'svelte';
import type { LiveRoom } from './live-room.svelte';

/** The opened room, for every page and component below the room's layout. */
export const [useRoom, provideRoom] = createContext<LiveRoom>();
