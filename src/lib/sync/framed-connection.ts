import { FramedChannel } from './framed-channel';
import type { Link } from './link';
import type { PeerConnections, WireConnection } from './wire';

/**
 * Opens the link of a channel of `connection`. `leads`: this end created the channel.
 */
export type OpenLink = (channel: FramedChannel, connection: WireConnection, leads: boolean) => Link;

/** The classes to give to simple-peer as `wrtc`: like `connections`, but every data channel is framed. */
export function framedConnections(connections: PeerConnections, openLink: OpenLink) {
	class FramedConnection extends connections.RTCPeerConnection {
		#onChannel: ((event: { readonly channel: FramedChannel }) => void) | null = null;

		constructor(configuration?: RTCConfiguration) {
			super(configuration);
			this.addEventListener('datachannel', ({ channel }) => {
				const framed = new FramedChannel(channel, (opened) => openLink(opened, this, false));
				this.#onChannel?.({ channel: framed });
			});
		}

		framedChannel(label: string, options?: RTCDataChannelInit): FramedChannel {
			return new FramedChannel(super.createDataChannel(label, options), (opened) =>
				openLink(opened, this, true),
			);
		}

		set ondatachannel(handler: ((event: { readonly channel: FramedChannel }) => void) | null) {
			this.#onChannel = handler;
		}
	}
	// An override for simple-peer only: to TypeScript a framed channel is no data channel.
	Object.defineProperty(FramedConnection.prototype, 'createDataChannel', {
		value: function (this: FramedConnection, label: string, options?: RTCDataChannelInit) {
			return this.framedChannel(label, options);
		},
	});
	return { ...connections, RTCPeerConnection: FramedConnection };
}
