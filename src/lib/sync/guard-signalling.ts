import type { SignalingConn, WebrtcProvider } from 'y-webrtc';
import { openSignal, readEnvelope, type SignalContent } from './signal-message';

/** What a message from a meeting point has to get past. */
export interface SignallingGuard {
	readonly provider: WebrtcProvider;
	/** Whether a peer was dropped for what it did and stays out. */
	readonly isBanned: (peerId: string) => boolean;
}

/**
 * Puts a check before y-webrtc's own reading of what one meeting point sends (SPEC SY8). Unchecked, a message that is no JSON, was
 * encrypted with another password, answers an offer nobody made or is for a connection that has gone ends as an uncaught error.
 * Messages are passed on in the order they came.
 */
export function guardSignalling(connection: SignalingConn, guard: SignallingGuard): void {
	let inTurn = Promise.resolve();
	const watch = () => {
		const socket = connection.ws;
		const passOn = socket?.onmessage;
		if (!socket || !passOn) return;
		socket.onmessage = (event: MessageEvent<unknown>) => {
			inTurn = inTurn.then(async () => {
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
	if (envelope.type === 'pong' || envelope.topic !== guard.provider.roomName) return true;
	const { room } = guard.provider;
	if (!room) return false;
	const content = await openSignal(envelope.data, room.key);
	return content !== null && isExpected(content, guard);
}

function isExpected(content: SignalContent, { provider, isBanned }: SignallingGuard): boolean {
	if (!provider.room || !provider.connected || isBanned(content.from)) return false;
	if (content.type === 'announce') return true;
	const connection = provider.room.webrtcConns.get(content.from);
	if (connection) return isAlive(connection.peer);
	// Only an offer may open a connection: anything else is late, and would leave one that never connects.
	return content.signal.type === 'offer';
}

function isAlive(peer: unknown): boolean {
	return typeof peer === 'object' && peer !== null && 'destroyed' in peer && !peer.destroyed;
}
