import type { TabChannel } from '../../../src/lib/sync/tabs';

/** The broadcast channels of one browser that exists in memory. Messages take a moment, as real ones do. */
export class FakeTabs {
	readonly #open = new Set<FakeTabChannel>();

	/** For `openTabChannel` of each tab of this browser. */
	readonly open = (name: string): TabChannel => {
		const channel = new FakeTabChannel(name, this.#open);
		this.#open.add(channel);
		return channel;
	};
}

class FakeTabChannel implements TabChannel {
	readonly #listeners = new Set<(event: { readonly data: unknown }) => void>();

	constructor(
		readonly name: string,
		private readonly all: Set<FakeTabChannel>,
	) {}

	postMessage(message: unknown): void {
		const data: unknown = structuredClone(message);
		setTimeout(() => {
			for (const channel of this.all)
				if (channel !== this && channel.name === this.name) channel.hear(data);
		}, 1);
	}

	addEventListener(_type: 'message', listener: (event: { readonly data: unknown }) => void): void {
		this.#listeners.add(listener);
	}

	hear(data: unknown): void {
		for (const listener of this.#listeners) listener({ data });
	}

	close(): void {
		this.all.delete(this);
	}
}
