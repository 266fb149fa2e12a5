import type { WebrtcConn } from 'y-webrtc';
import type { Clock } from './clock';

/** Between two checks, in ms. */
const CHECK_MS = 2_000;
/** A connection that has not opened after this long is closed, in ms. */
const OPENING_MS = 20_000;

/**
 * Closes connections that do not open. y-webrtc waits for ever for an answer that was lost, and meanwhile ignores whatever else that
 * peer announces. Returns the way to stop.
 */
export function closeStalledConnections(
	connections: () => Iterable<WebrtcConn>,
	clock: Clock,
): () => void {
	const seenAt = new WeakMap<WebrtcConn, number>();
	let stop: () => void = () => undefined;
	const check = () => {
		const now = clock.now();
		for (const connection of [...connections()]) {
			if (connection.connected) continue;
			const since = seenAt.get(connection) ?? now;
			seenAt.set(connection, since);
			if (now - since >= OPENING_MS) connection.destroy();
		}
		stop = clock.after(CHECK_MS, check);
	};
	check();
	return () => stop();
}
