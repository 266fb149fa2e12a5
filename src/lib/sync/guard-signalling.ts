import type { Room, SignalingConn, WebrtcConn, WebrtcProvider } from 'y-webrtc';
import { openSignal, readEnvelope, type SignalContent } from './signal-message';

/** What decides about messages from a meeting point. */
export interface SignallingGuard {
	readonly provider: WebrtcProvider;
	/** Whether a peer was dropped because it broke rules. */
	readonly isBanned: (peerId: string) => boolean;
	/** Whether the open connection to this peer has been silent for longer than the time between two pings. */
	readonly isSilent: (peerId: string) => boolean;
}

/**
 * Checks what one meeting point sends before y-webrtc reads it (SPEC SY8). Without that, a message that is not JSON, was encrypted
 * with another password, answers an offer that nobody made, or is for a connection that is gone becomes an uncaught error. Messages
 * are passed on in the order in which they came.
 */
export function guardSignalling(connection: SignalingConn, guard: SignallingGuard): void {
	let queue = Promise.resolve();
	let watched: WebSocket | null = null;
	const watch = () => {
		const socket = connection.ws;
		const passOn = socket?.onmessage;
		if (!socket || !passOn || socket === watched) return;
		watched = socket;
		socket.onmessage = (event: MessageEvent<unknown>) => {
			queue = queue.then(async () => {
				if (await mayPass(event.data, guard)) passOn.call(socket, event);
			});
		};
	};
	if (connection.connected) watch();
	connection.on('connect', watch);
}

async function mayPass(data: unknown, guard: SignallingGuard): Promise<boolean> {
	const envelope = readEnvelope(data);
	if (!envelope) return false;
	const { room, roomName, connected } = guard.provider;
	if (envelope.type === 'pong' || envelope.topic !== roomName) return true;
	if (!room || !connected) return false;
	const content = await openSignal(envelope.data, room.key);
	if (!content || guard.isBanned(content.from)) return false;
	return content.type === 'announce' || isInTime(content, room, guard);
}

/** Whether a signal fits the present state of its connection. */
async function isInTime(
	{ from, to, signal }: SignalContent & { type: 'signal' },
	room: Room,
	guard: SignallingGuard,
): Promise<boolean> {
	const connection = to === room.peerId ? room.webrtcConns.get(from) : undefined;
	// Only an offer may open a connection: anything else is late, and would create one that never connects.
	if (!connection) return signal.type === 'offer';
	const { isDestroyed, isInitiator } = stateOf(connection.peer);
	if (isDestroyed) return false;
	if (signal.type !== 'offer') return true;
	if (connection.connected && !guard.isSilent(from)) return false;
	// Both ends made an offer at the same time: the library decides which one counts.
	if (!connection.connected && isInitiator) return true;
	// The peer has given up this connection and starts again; the library would answer with the old one.
	connection.destroy();
	await closed(connection);
	return true;
}

function stateOf(peer: unknown): { readonly isDestroyed: boolean; readonly isInitiator: boolean } {
	const isPeer = typeof peer === 'object' && peer !== null;
	return {
		isDestroyed: !isPeer || !('destroyed' in peer) || peer.destroyed !== false,
		isInitiator: isPeer && 'initiator' in peer && peer.initiator === true,
	};
}

/** simple-peer closes a few microtasks after it is told to. */
async function closed(connection: WebrtcConn): Promise<void> {
	for (let step = 0; step < 10 && !connection.closed; step++) await Promise.resolve();
}
