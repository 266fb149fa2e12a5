import type { SignalingConn } from 'y-webrtc';
import { jitter, type Clock, type Random } from './clock';

/** Between two announcements, in ms. */
const ANNOUNCE_MS = 25_000;

/**
 * Announces this browser to the room every 25 s or so. y-webrtc announces it only once for each connection to a meeting point; if
 * that message or the answer to it is lost, two peers wait for each other for ever. Peers that are already linked ignore it. Returns
 * the way to stop.
 */
export function repeatAnnouncement(
	connections: readonly SignalingConn[],
	clock: Clock,
	random: Random,
): () => void {
	let stop: () => void = () => undefined;
	const schedule = () => {
		stop = clock.after(jitter(ANNOUNCE_MS, random), () => {
			for (const connection of connections)
				if (connection.connected) connection.emit('connect', [{ type: 'connect' }, connection]);
			schedule();
		});
	};
	schedule();
	return () => stop();
}
