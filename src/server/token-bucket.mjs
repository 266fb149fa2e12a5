// @ts-check

/** How much of something one sender may use: a store that is emptied by use and refilled by time. */
export class TokenBucket {
	#tokens;
	#filledAt;

	/**
	 * @param {{ capacity: number; perSecond: number }} limit what fits into the store, and how much comes back in a second
	 * @param {() => number} nowMs a clock in milliseconds that never goes back
	 */
	constructor(limit, nowMs) {
		this.limit = limit;
		this.nowMs = nowMs;
		this.#tokens = limit.capacity;
		this.#filledAt = nowMs();
	}

	/**
	 * Takes so many tokens, or none where there are too few.
	 * @param {number} tokens
	 * @returns {boolean} whether they were there
	 */
	take(tokens) {
		const now = this.nowMs();
		const gained = ((now - this.#filledAt) / 1000) * this.limit.perSecond;
		this.#tokens = Math.min(this.limit.capacity, this.#tokens + gained);
		this.#filledAt = now;
		if (tokens > this.#tokens) return false;
		this.#tokens -= tokens;
		return true;
	}
}
