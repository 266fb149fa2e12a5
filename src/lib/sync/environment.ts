import { systemClock } from './clock';
import { browserLocks } from './locks';
import type { RoomEnvironment } from './room';
import { browserPage } from './wake';
import { browserConnections } from './wire';

/** What this browser provides. The library is loaded when a room first connects. */
export function browserEnvironment(): RoomEnvironment {
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
