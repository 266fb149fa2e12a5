// @ts-check

/**
 * Lets `burst` units through at once and `perSecond` in the long run: one device limits its peers by it, and the meeting
 * point its callers. Plain JavaScript, because the server runs it as it lies here.
 */
export class TokenBucket {
	#burst;
	#perSecond;
	#clock;
	#tokens;
	#filledAt;

	/**
	 * @param {number} burst
	 * @param {number} perSecond
	 * @param {Pick<import('./clock.js').Clock, 'now'>} clock
	 */
	constructor(burst, perSecond, clock) {
		this.#burst = burst;
		this.#perSecond = perSecond;
		this.#clock = clock;
		this.#tokens = burst;
		this.#filledAt = clock.now();
	}

	/**
	 * Whether `units` may pass now; nothing is taken when they may not.
	 * @param {number} units
	 * @returns {boolean}
	 */
	take(units) {
		const now = this.#clock.now();
		const gained = (Math.max(0, now - this.#filledAt) / 1000) * this.#perSecond;
		this.#tokens = Math.min(this.#burst, this.#tokens + gained);
		this.#filledAt = now;
		if (units > this.#tokens) return false;
		this.#tokens -= units;
		return true;
	}
}
