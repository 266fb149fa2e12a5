import type { Outlet } from './frame-writer';
import type { Link } from './link';
import type { Wire } from './wire';

/** Below this many unsent bytes the channel asks for more. */
const LOW_BYTES = 64 * 1024;

type Handler<Event> = ((event: Event) => void) | null;

/**
 * A data channel as simple-peer uses one, whose messages travel through a `Link`: cut into frames, judged on arrival. Only this
 * way in and out exists for the library.
 */
export class FramedChannel {
	/** What simple-peer sets and reads; without effect. */
	binaryType: BinaryType = 'arraybuffer';
	bufferedAmountLowThreshold = 0;
	onmessage: Handler<{ readonly data: ArrayBuffer }> = null;
	onopen: Handler<Event> = null;
	onclose: Handler<Event> = null;
	onerror: Handler<Event> = null;
	onbufferedamountlow: Handler<Event> = null;
	/** Where the link puts its parts. */
	readonly outlet: Outlet;
	readonly #wire: Wire;
	readonly #openLink: (channel: FramedChannel) => Link;
	#link: Link | null = null;
	#isClosed = false;

	/** `openLink` is called once, when the channel opens. */
	constructor(wire: Wire, openLink: (channel: FramedChannel) => Link) {
		this.#wire = wire;
		this.#openLink = openLink;
		this.outlet = {
			get bufferedAmount() {
				return wire.bufferedAmount;
			},
			send: (part) => this.#sendPart(part),
		};
		wire.binaryType = 'arraybuffer';
		wire.bufferedAmountLowThreshold = LOW_BYTES;
		wire.addEventListener('open', () => this.#open());
		wire.addEventListener('message', ({ data }) => this.#take(data));
		wire.addEventListener('bufferedamountlow', () => this.#link?.pump());
		wire.addEventListener('close', () => this.fail());
		wire.addEventListener('error', () => this.fail());
		if (wire.readyState === 'open') queueMicrotask(() => this.#open());
	}

	get label(): string {
		return this.#wire.label;
	}

	get readyState(): RTCDataChannelState {
		return this.#isClosed ? 'closed' : this.#wire.readyState;
	}

	/** simple-peer need not wait: what waits, waits in the link. */
	get bufferedAmount(): number {
		return 0;
	}

	/** Takes a message of the library. */
	send(message: Uint8Array): void {
		this.#link?.sendYjs(message);
	}

	/** Hands a judged message to the library. */
	deliver(message: Uint8Array): void {
		this.onmessage?.({ data: new Uint8Array(message).buffer });
	}

	close(): void {
		this.#wire.close();
		this.#end();
	}

	/** Closes without waiting for the peer, which may be gone, and tells the library so. */
	fail(): void {
		if (this.#isClosed) return;
		this.close();
		this.onclose?.(new Event('close'));
	}

	#take(data: unknown): void {
		if (!this.#isClosed) this.#open().take(data);
	}

	#sendPart(part: Uint8Array<ArrayBuffer>): void {
		if (this.readyState !== 'open') return;
		try {
			this.#wire.send(part);
		} catch {
			// The browser's own queue is full or the channel just closed: start over with a new one.
			this.fail();
		}
	}

	#open(): Link {
		if (this.#link) return this.#link;
		this.#link = this.#openLink(this);
		this.onopen?.(new Event('open'));
		return this.#link;
	}

	#end(): void {
		this.#isClosed = true;
		this.#link?.close();
	}
}
