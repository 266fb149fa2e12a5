/** What `sync` needs of a data channel: an `RTCDataChannel` has it, and so has a fake one. */
export interface Wire {
	readonly label: string;
	readonly readyState: RTCDataChannelState;
	readonly bufferedAmount: number;
	bufferedAmountLowThreshold: number;
	binaryType: BinaryType;
	send(part: Uint8Array<ArrayBuffer>): void;
	close(): void;
	addEventListener(
		type: 'open' | 'close' | 'error' | 'bufferedamountlow',
		listener: () => void,
	): void;
	addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** What `sync` needs of a peer connection. */
export interface WireConnection {
	createDataChannel(label: string, options?: RTCDataChannelInit): Wire;
	addEventListener(
		type: 'datachannel',
		listener: (event: { readonly channel: Wire }) => void,
	): void;
}

/** The three classes that simple-peer builds connections from: the browser's own, or a fake network's. */
export interface PeerConnections {
	readonly RTCPeerConnection: new (configuration?: RTCConfiguration) => WireConnection;
	readonly RTCSessionDescription: unknown;
	readonly RTCIceCandidate: unknown;
}

/** The browser's classes; `null` where it has none. */
export function browserConnections(): PeerConnections | null {
	if (!('RTCPeerConnection' in globalThis)) return null;
	const { RTCPeerConnection, RTCSessionDescription, RTCIceCandidate } = globalThis;
	return { RTCPeerConnection, RTCSessionDescription, RTCIceCandidate };
}
