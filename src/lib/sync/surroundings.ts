import { systemClock } from './clock';
import { browserLocks } from './locks';
import type { RoomSurroundings } from './room';
import { browserPage } from './wake';
import { browserConnections } from './wire';

/** What this browser provides. The library is loaded when a room first joins others. */
export function browserSurroundings(): RoomSurroundings {
	const hasChannels = 'BroadcastChannel' in globalThis;
	return {
		wrtc: browserConnections(),
		openTabChannel: hasChannels ? (name) => new BroadcastChannel(name) : null,
		locks: browserLocks(),
		page: browserPage(),
		loadLibrary: () => import('y-webrtc'),
		clock: systemClock,
		random: Math.random,
	};
}
