import { FramedChannel } from './framed-channel';
import type { Link } from './link';
import { channelOf, type PeerConnections, type WireConnection } from './wire';

/** Opens the link of a connection. `leads`: this end made the offer, so that normally the other did not. */
export type OpenLink = (channel: FramedChannel, connection: WireConnection, leads: boolean) => Link;

/** The classes for simple-peer's option `wrtc`: like `connections`, but all data channels of a connection are one framed channel. */
export function framedConnections(connections: PeerConnections, openLink: OpenLink) {
	class FramedConnection extends connections.RTCPeerConnection {
		#framed: FramedChannel | null = null;
		#onChannel: ((event: { readonly channel: FramedChannel }) => void) | null = null;

		constructor(configuration?: RTCConfiguration) {
			super(configuration);
			this.addEventListener('datachannel', (event) => {
				const wire = channelOf(event);
				const isFirst = !this.#framed;
				this.#framed ??= new FramedChannel(wire.label, (own) => openLink(own, this, false));
				this.#framed.attach(wire);
				if (isFirst) this.#onChannel?.({ channel: this.#framed });
			});
		}

		framedChannel(label: string, options?: RTCDataChannelInit): FramedChannel {
			this.#framed ??= new FramedChannel(label, (own) => openLink(own, this, true));
			this.#framed.attach(super.createDataChannel(label, options));
			return this.#framed;
		}

		set ondatachannel(handler: ((event: { readonly channel: FramedChannel }) => void) | null) {
			this.#onChannel = handler;
		}
	}
	// An override for simple-peer only: to TypeScript, a framed channel is not a data channel.
	Object.defineProperty(FramedConnection.prototype, 'createDataChannel', {
		value: function (this: FramedConnection, label: string, options?: RTCDataChannelInit) {
			return this.framedChannel(label, options);
		},
	});
	return { ...connections, RTCPeerConnection: FramedConnection };
}
