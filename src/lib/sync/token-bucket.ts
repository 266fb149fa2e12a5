import type { Clock } from './clock';

/** Lets `burst` units through at once and `perSecond` in the long run. */
export class TokenBucket {
	readonly #burst: number;
	readonly #perSecond: number;
	readonly #clock: Clock;
	#tokens: number;
	#filledAt: number;

	constructor(burst: number, perSecond: number, clock: Clock) {
		this.#burst = burst;
		this.#perSecond = perSecond;
		this.#clock = clock;
		this.#tokens = burst;
		this.#filledAt = clock.now();
	}

	/** Whether `units` may pass now; nothing is taken when they may not. */
	take(units: number): boolean {
		const now = this.#clock.now();
		const gained = (Math.max(0, now - this.#filledAt) / 1000) * this.#perSecond;
		this.#tokens = Math.min(this.#burst, this.#tokens + gained);
		this.#filledAt = now;
		if (units > this.#tokens) return false;
		this.#tokens -= units;
		return true;
	}
}
