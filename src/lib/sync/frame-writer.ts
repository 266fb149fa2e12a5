import { FRAME_RULES, LAST_PART, PART_BYTES, type FrameKind } from './frame';

/** The part of a data channel that writing needs. */
export interface Outlet {
	/** Bytes that were given to `send` and are not on the network yet. */
	readonly bufferedAmount: number;
	/** Sends one part. @throws when the channel is not open. */
	send(part: Uint8Array<ArrayBuffer>): void;
}

interface Outgoing {
	readonly kind: FrameKind;
	readonly message: Uint8Array;
	sent: number;
}

/** No more than this is given to the channel at a time, in bytes; the rest waits here, where urgent messages can overtake it. */
const BUFFERED_LIMIT = 256 * 1024;
/** What may wait for one peer, in bytes. A peer that is further behind misses messages and gets the records later by repair. */
const QUEUE_LIMIT = 32 * 1024 * 1024;

/** Splits messages into parts and sends them no faster than the channel takes them, urgent ones first (SPEC SY3). */
export class FrameWriter {
	readonly #outlet: Outlet;
	readonly #urgent: Outgoing[] = [];
	readonly #bulk: Outgoing[] = [];
	#waitingBytes = 0;

	constructor(outlet: Outlet) {
		this.#outlet = outlet;
	}

	/** Queues one message. Returns `false`, and sends nothing, if it is over the limit of its kind or the queue is full. */
	send(kind: FrameKind, message: Uint8Array): boolean {
		const { maxBytes, isUrgent } = FRAME_RULES[kind];
		if (message.length > maxBytes) return false;
		if (this.#waitingBytes + message.length > QUEUE_LIMIT) return false;
		(isUrgent ? this.#urgent : this.#bulk).push({ kind, message, sent: 0 });
		this.#waitingBytes += message.length;
		this.pump();
		return true;
	}

	/** Sends what fits now. To be called whenever the channel can take more. */
	pump(): void {
		while (this.#outlet.bufferedAmount < BUFFERED_LIMIT) {
			const queue = this.#urgent.length > 0 ? this.#urgent : this.#bulk;
			const next = queue[0];
			if (!next) return;
			if (this.#sendPart(next)) queue.shift();
		}
	}

	/** Sends the next part; returns whether it was the last. */
	#sendPart(outgoing: Outgoing): boolean {
		const { kind, message, sent } = outgoing;
		const end = Math.min(message.length, sent + PART_BYTES - 1);
		const isLast = end === message.length;
		const part = new Uint8Array(end - sent + 1);
		part[0] = FRAME_RULES[kind].code | (isLast ? LAST_PART : 0);
		part.set(message.subarray(sent, end), 1);
		this.#outlet.send(part);
		this.#waitingBytes -= end - sent;
		outgoing.sent = end;
		return isLast;
	}
}
