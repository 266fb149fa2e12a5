/** The part of an `RTCDataChannel` that `sync` uses. */
export interface Wire {
	readonly label: string;
	readonly readyState: RTCDataChannelState;
	readonly bufferedAmount: number;
	bufferedAmountLowThreshold: number;
	binaryType: BinaryType;
	send(part: Uint8Array<ArrayBuffer>): void;
	close(): void;
	addEventListener(type: string, listener: (event: Event) => void): void;
}

/** The part of an `RTCPeerConnection` that `sync` uses. */
export interface WireConnection {
	createDataChannel(label: string, options?: RTCDataChannelInit): Wire;
	addEventListener(type: string, listener: (event: Event) => void): void;
}

/** The three classes that simple-peer makes connections with: the browser's own, or those of a fake network. */
export interface PeerConnections {
	readonly RTCPeerConnection: new (configuration?: RTCConfiguration) => WireConnection;
	readonly RTCSessionDescription: unknown;
	readonly RTCIceCandidate: unknown;
}

/** The browser's classes; `null` if it has none. */
export function browserConnections(): PeerConnections | null {
	if (!('RTCPeerConnection' in globalThis)) return null;
	const { RTCPeerConnection, RTCSessionDescription, RTCIceCandidate } = globalThis;
	return { RTCPeerConnection, RTCSessionDescription, RTCIceCandidate };
}

/** The channel of a `datachannel` event. @throws Error if the event has none, which is a bug of the browser. */
export function channelOf(event: Event): Wire {
	if ('channel' in event && isWire(event.channel)) return event.channel;
	throw new Error('a datachannel event without a channel');
}

function isWire(value: unknown): value is Wire {
	return typeof value === 'object' && value !== null && 'readyState' in value && 'send' in value;
}
