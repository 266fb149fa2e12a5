import type { SignalingConn } from 'y-webrtc';
import { jitter, type Clock, type Random } from './clock';

const ANNOUNCE_MS = 25_000;

/**
 * Announces this browser to the room again and again: y-webrtc does it once for each connection to a meeting point, and where that
 * one message or the answer to it is lost, two peers wait for each other for ever. Whoever is linked already ignores it. Returns the
 * way to stop.
 */
export function announceAgain(
	connections: readonly SignalingConn[],
	clock: Clock,
	random: Random,
): () => void {
	let stop: () => void = () => undefined;
	const wait = () => {
		stop = clock.after(jitter(ANNOUNCE_MS, random), () => {
			for (const connection of connections)
				if (connection.connected) connection.emit('connect', [{ type: 'connect' }, connection]);
			wait();
		});
	};
	wait();
	return () => stop();
}
