import type { WebrtcConn } from 'y-webrtc';
import type { Clock } from './clock';

const SWEEP_MS = 2_000;
/** A connection that has not opened after that long is given up, in ms. */
const OPENING_MS = 20_000;

/**
 * Gives up connections that do not open: y-webrtc waits for a lost answer for ever, and meanwhile ignores whatever else that peer
 * announces. Returns the way to stop.
 */
export function sweepOpenings(connections: () => Iterable<WebrtcConn>, clock: Clock): () => void {
	const seenAt = new WeakMap<WebrtcConn, number>();
	let stop: () => void = () => undefined;
	const sweep = () => {
		const now = clock.now();
		for (const connection of [...connections()]) {
			if (connection.connected) continue;
			const since = seenAt.get(connection) ?? now;
			seenAt.set(connection, since);
			if (now - since >= OPENING_MS) connection.destroy();
		}
		stop = clock.after(SWEEP_MS, sweep);
	};
	sweep();
	return () => stop();
}
