/** Callbacks that want to hear of something. One that throws does not keep the news from the others. */
export class Listeners<News extends readonly unknown[]> {
	readonly #callbacks = new Set<(...news: News) => void>();

	/** Adds a callback; the result removes it. One that is added twice is called twice. */
	add(callback: (...news: News) => void): () => void {
		const own = (...news: News) => callback(...news);
		this.#callbacks.add(own);
		return () => void this.#callbacks.delete(own);
	}

	/** Calls every callback. Those added or removed meanwhile take effect with the next news. */
	tell(...news: News): void {
		for (const callback of [...this.#callbacks]) {
			try {
				callback(...news);
			} catch (bug) {
				// Reaches the last-resort handler without stopping the work in hand.
				queueMicrotask(() => {
					throw bug;
				});
			}
		}
	}

	clear(): void {
		this.#callbacks.clear();
	}
}
