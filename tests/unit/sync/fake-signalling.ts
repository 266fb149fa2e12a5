import { vi } from 'vitest';
import * as v from 'valibot';
import type { Random } from '../../../src/lib/sync/clock';

const LONGEST_DELAY_MS = 40;

const messageSchema = v.looseObject({
	type: v.string(),
	topic: v.optional(v.string()),
	topics: v.optional(v.array(v.string())),
});

/** A meeting point in memory that speaks y-webrtc's protocol. Each device reaches it under an address of its own. */
export class FakeSignalling {
	readonly #sockets = new Set<FakeSocket>();
	readonly #unreachable = new Set<string>();
	/** Whether what peers tell each other is lost on the way. */
	isLossy = false;
	/** All that the meeting point ever sees: what was sent, and from which address. */
	readonly seen: { readonly url: string; readonly text: string }[] = [];

	constructor(readonly random: Random) {}

	/** Makes `WebSocket` of this thread lead here. */
	install(): void {
		vi.stubGlobal('WebSocket', socketClass(this));
	}

	urlFor(name: string): string {
		return `ws://signalling.test/${name}`;
	}

	/** The device `name` cannot reach the meeting point until `restore`. */
	cutOff(name: string): void {
		this.#unreachable.add(this.urlFor(name));
		for (const socket of [...this.#sockets]) if (socket.url === this.urlFor(name)) socket.close();
	}

	restore(name: string): void {
		this.#unreachable.delete(this.urlFor(name));
	}

	isReachable(url: string): boolean {
		return !this.#unreachable.has(url);
	}

	add(socket: FakeSocket): void {
		this.#sockets.add(socket);
	}

	remove(socket: FakeSocket): void {
		this.#sockets.delete(socket);
	}

	/** Sends `text` to the device as it is. */
	inject(name: string, text: string): void {
		for (const socket of this.#sockets) if (socket.url === this.urlFor(name)) socket.hear(text);
	}

	hear(from: FakeSocket, text: string): void {
		this.seen.push({ url: from.url, text });
		const { type, topic, topics = [] } = v.parse(messageSchema, JSON.parse(text));
		if (type === 'subscribe') for (const each of topics) from.topics.add(each);
		if (type === 'unsubscribe') for (const each of topics) from.topics.delete(each);
		if (type === 'ping') from.hear(JSON.stringify({ type: 'pong' }));
		if (type !== 'publish' || topic === undefined || this.isLossy) return;
		for (const socket of this.#sockets) if (socket.topics.has(topic)) socket.hear(text);
	}
}

class FakeSocket {
	readonly topics = new Set<string>();
	onopen: (() => void) | null = null;
	onclose: (() => void) | null = null;
	onerror: ((error: Error) => void) | null = null;
	onmessage: ((event: MessageEvent) => void) | null = null;
	#isOpen = false;

	constructor(
		private readonly hub: FakeSignalling,
		readonly url: string,
	) {
		setTimeout(() => this.#open(), 5);
	}

	send(text: string): void {
		if (!this.#isOpen) throw new Error('InvalidStateError');
		setTimeout(() => this.#isOpen && this.hub.hear(this, text), this.#delay());
	}

	hear(text: string): void {
		setTimeout(() => {
			if (this.#isOpen) this.onmessage?.(new MessageEvent('message', { data: text }));
		}, this.#delay());
	}

	close(): void {
		const wasOpen = this.#isOpen;
		this.#isOpen = false;
		this.hub.remove(this);
		if (wasOpen) setTimeout(() => this.onclose?.());
	}

	#open(): void {
		if (!this.hub.isReachable(this.url)) return this.onclose?.();
		this.#isOpen = true;
		this.hub.add(this);
		this.onopen?.();
	}

	#delay(): number {
		return 1 + this.hub.random() * LONGEST_DELAY_MS;
	}
}

function socketClass(hub: FakeSignalling) {
	return class extends FakeSocket {
		constructor(url: string) {
			super(hub, url);
		}
	};
}
