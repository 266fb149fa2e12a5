import type { Ledger } from '$lib/model';
import { jitter, type Clock, type Random } from './clock';
import { isSameDigest, type Digest } from './digest-message';

/** Changes are told to peers this long after the first, in ms, so that a burst of records is told once. */
const TELL_AFTER_MS = 400;
/** A state that was asked for keeps this device "busy" for no longer, in ms, when nothing of it arrives. */
const STATE_PATIENCE_MS = 5_000;
/** Nor for longer than that, in ms, however slowly it trickles in. */
const STATE_LIMIT_MS = 120_000;
/** States that may be on their way at the same time: a newcomer among thirty does not download the document thirty times. */
const STATES_AT_ONCE = 2;

interface Awaited {
	readonly since: number;
	heardAt: number;
}

/** What all links of a room share: what this device holds, and whether that is about to change. */
export class DigestDesk {
	readonly ledger: Ledger;
	readonly #clock: Clock;
	readonly #random: Random;
	readonly #listeners = new Set<() => void>();
	readonly #awaited = new Map<object, Awaited>();
	#takes = 0;
	readonly #stopObserving: () => void;
	#digest: Digest;
	#stopTelling: (() => void) | null = null;

	constructor(ledger: Ledger, clock: Clock, random: Random) {
		this.ledger = ledger;
		this.#clock = clock;
		this.#random = random;
		this.#digest = ledger.digest();
		this.#stopObserving = ledger.observe(() => this.#refresh());
	}

	/** What this device holds. */
	get digest(): Digest {
		return this.#digest;
	}

	/** Records are being verified, or a state is on its way. */
	get isBusy(): boolean {
		return this.#takes > 0 || this.ledger.pending > 0 || this.#statesAwaited() > 0;
	}

	/** Calls back a little after the digest changed. */
	observe(callback: () => void): () => void {
		this.#listeners.add(callback);
		return () => this.#listeners.delete(callback);
	}

	/** Whether `link` may ask for a whole state now; if so it counts as awaited until `stateArrived` or its patience ends. */
	awaitState(link: object): boolean {
		if (this.#statesAwaited() >= STATES_AT_ONCE) return false;
		const now = this.#clock.now();
		this.#awaited.set(link, { since: now, heardAt: now });
		return true;
	}

	/** Part of a state came in over `link`: patience starts anew. */
	stateProgressed(link: object): void {
		const awaited = this.#awaited.get(link);
		if (awaited) awaited.heardAt = this.#clock.now();
	}

	/** The whole state came in, or the link is gone. */
	stateArrived(link: object): void {
		if (this.#awaited.delete(link)) this.#tellSoon();
	}

	/** Gives records from a peer to the ledger, which verifies them; busy until it has. */
	take(records: readonly Uint8Array[]): void {
		this.#takes++;
		const done = () => {
			this.#takes--;
			this.#tellSoon();
		};
		this.ledger.take(records).then(done, done);
	}

	close(): void {
		this.#stopObserving();
		this.#stopTelling?.();
		this.#listeners.clear();
	}

	#refresh(): void {
		const digest = this.ledger.digest();
		if (isSameDigest(digest, this.#digest)) return;
		this.#digest = digest;
		this.#tellSoon();
	}

	#tellSoon(): void {
		this.#stopTelling ??= this.#clock.after(jitter(TELL_AFTER_MS, this.#random), () => {
			this.#stopTelling = null;
			for (const callback of this.#listeners) callback();
		});
	}

	#statesAwaited(): number {
		const now = this.#clock.now();
		for (const [link, { since, heardAt }] of this.#awaited)
			if (now - heardAt > STATE_PATIENCE_MS || now - since > STATE_LIMIT_MS)
				this.#awaited.delete(link);
		return this.#awaited.size;
	}
}
