// @ts-check

/** Who listens to what. Holds sockets, or whatever else stands for a listener. @template Listener */
export class Topics {
	/** @type {Map<string, Set<Listener>>} */
	#listeners = new Map();
	/** @type {Map<Listener, Set<string>>} */
	#topics = new Map();

	/** @param {{ topicsPerListener: number; listenersPerTopic: number }} limits */
	constructor(limits) {
		this.limits = limits;
	}

	/** How many topics have a listener. */
	get size() {
		return this.#listeners.size;
	}

	/**
	 * @param {Listener} listener
	 * @param {string} topic
	 * @returns {boolean} false where a limit forbids it
	 */
	add(listener, topic) {
		const topics = this.#topics.get(listener) ?? new Set();
		const listeners = this.#listeners.get(topic) ?? new Set();
		if (listeners.has(listener)) return true;
		if (topics.size >= this.limits.topicsPerListener) return false;
		if (listeners.size >= this.limits.listenersPerTopic) return false;
		this.#topics.set(listener, topics.add(topic));
		this.#listeners.set(topic, listeners.add(listener));
		return true;
	}

	/**
	 * @param {Listener} listener
	 * @param {string} topic
	 */
	delete(listener, topic) {
		this.#topics.get(listener)?.delete(topic);
		const listeners = this.#listeners.get(topic);
		listeners?.delete(listener);
		if (listeners?.size === 0) this.#listeners.delete(topic);
	}

	/** @param {Listener} listener */
	deleteAll(listener) {
		for (const topic of this.#topics.get(listener) ?? []) this.delete(listener, topic);
		this.#topics.delete(listener);
	}

	/**
	 * @param {string} topic
	 * @returns {ReadonlySet<Listener>}
	 */
	listeners(topic) {
		return this.#listeners.get(topic) ?? new Set();
	}
}
