import type { Outlet } from './frame-writer';
import type { Link } from './link';
import type { Wire } from './wire';

/** When fewer bytes than this are unsent, the channel asks for more. */
const LOW_BYTES = 64 * 1024;

type Handler<Event> = ((event: Event) => void) | null;

/**
 * The data channel of one connection as simple-peer sees it. Its messages go through a `Link`, which splits them into frames and
 * checks them on arrival; the library has no other way to send or receive. If both ends make an offer at the same time, each creates
 * a channel and the library listens only to its own, so that nothing arrives. Therefore all channels of a connection (`Wire`) lead
 * into one framed channel.
 */
export class FramedChannel {
	/** Set and read by simple-peer; has no effect. */
	binaryType: BinaryType = 'arraybuffer';
	bufferedAmountLowThreshold = 0;
	onmessage: Handler<{ readonly data: ArrayBuffer }> = null;
	onopen: Handler<Event> = null;
	onclose: Handler<Event> = null;
	onerror: Handler<Event> = null;
	onbufferedamountlow: Handler<Event> = null;
	/** Where the link sends its parts. */
	readonly outlet: Outlet;
	readonly #openLink: (channel: FramedChannel) => Link;
	readonly #wires = new Set<Wire>();
	/** The wire that parts are sent over: the first one that opened. */
	#wire: Wire | null = null;
	#link: Link | null = null;
	#isClosed = false;

	/** `openLink` is called once, when the first wire opens. */
	constructor(
		readonly label: string,
		openLink: (channel: FramedChannel) => Link,
	) {
		this.#openLink = openLink;
		const buffered = () => this.#wire?.bufferedAmount ?? 0;
		this.outlet = {
			get bufferedAmount() {
				return buffered();
			},
			send: (part) => this.#sendPart(part),
		};
	}

	get readyState(): RTCDataChannelState {
		if (this.#isClosed) return 'closed';
		return this.#wire?.readyState ?? 'connecting';
	}

	/** Always 0: simple-peer need not wait, the link holds what cannot be sent yet. */
	get bufferedAmount(): number {
		return 0;
	}

	/** Adds a wire of this connection. */
	attach(wire: Wire): void {
		this.#wires.add(wire);
		wire.binaryType = 'arraybuffer';
		wire.bufferedAmountLowThreshold = LOW_BYTES;
		wire.addEventListener('open', () => this.#open(wire));
		wire.addEventListener('message', (event) =>
			this.#take(wire, 'data' in event ? event.data : null),
		);
		wire.addEventListener('bufferedamountlow', () => this.#link?.pump());
		wire.addEventListener('close', () => this.fail());
		wire.addEventListener('error', () => this.fail());
		if (wire.readyState === 'open') queueMicrotask(() => this.#open(wire));
	}

	/** Sends a message of the library. */
	send(message: Uint8Array): void {
		this.#link?.sendYjs(message);
	}

	/** Gives a checked message to the library. */
	deliver(message: Uint8Array): void {
		this.onmessage?.({ data: new Uint8Array(message).buffer });
	}

	close(): void {
		this.#isClosed = true;
		for (const wire of this.#wires) wire.close();
		this.#link?.close();
	}

	/** Closes without waiting for the peer, which may be gone, and tells the library. */
	fail(): void {
		if (this.#isClosed) return;
		this.close();
		this.onclose?.(new Event('close'));
	}

	#open(wire: Wire): void {
		if (this.#isClosed || this.#link) return;
		this.#wire = wire;
		this.#link = this.#openLink(this);
		this.onopen?.(new Event('open'));
	}

	#take(wire: Wire, data: unknown): void {
		this.#open(wire);
		if (!this.#isClosed) this.#link?.take(data);
	}

	#sendPart(part: Uint8Array<ArrayBuffer>): void {
		if (this.#wire?.readyState !== 'open') return;
		try {
			this.#wire.send(part);
		} catch {
			// The browser's own queue is full or the channel has just closed: start again with a new one.
			this.fail();
		}
	}
}
