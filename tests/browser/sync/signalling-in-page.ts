import * as v from 'valibot';

const messageSchema = v.looseObject({
	type: v.string(),
	topic: v.optional(v.string()),
	topics: v.optional(v.array(v.string())),
});

/** A meeting point without a server: what one frame of the page publishes, all other frames hear. */
class PageSocket {
	onopen: (() => void) | null = null;
	onclose: (() => void) | null = null;
	onerror: (() => void) | null = null;
	onmessage: ((event: MessageEvent) => void) | null = null;
	readonly #topics = new Set<string>();
	readonly #channel = new BroadcastChannel('signalling-in-page');

	constructor(readonly url: string) {
		this.#channel.addEventListener('message', (event: MessageEvent<unknown>) => {
			const text = v.parse(v.string(), event.data);
			const { topic = '' } = v.parse(messageSchema, JSON.parse(text));
			if (this.#topics.has(topic)) this.onmessage?.(new MessageEvent('message', { data: text }));
		});
		setTimeout(() => this.onopen?.());
	}

	send(text: string): void {
		const { type, topics = [] } = v.parse(messageSchema, JSON.parse(text));
		if (type === 'subscribe') for (const topic of topics) this.#topics.add(topic);
		if (type === 'unsubscribe') for (const topic of topics) this.#topics.delete(topic);
		if (type === 'publish') this.#channel.postMessage(text);
	}

	close(): void {
		this.#channel.close();
		setTimeout(() => this.onclose?.());
	}
}

/** Makes every `WebSocket` of this frame lead to the other frames of the page. */
export function installSignalling(): void {
	Object.assign(globalThis, { WebSocket: PageSocket });
}
