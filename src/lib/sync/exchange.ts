import { jitter, type Clock, type Random } from './clock';
import type { DigestDesk } from './digest-desk';
import { isSameDigest, readDigest, writeDigest, type DigestMessage } from './digest-message';
import type { FrameKind } from './frame';
import { Repair, type RepairKind } from './repair';
import { TokenBucket } from './token-bucket.mjs';

/** What an exchange over one link needs. */
export interface ExchangeOptions {
	readonly desk: DigestDesk;
	readonly clock: Clock;
	readonly random: Random;
	/** Of the two ends exactly one leads: it is the first to repair. */
	readonly leads: boolean;
	readonly send: (kind: FrameKind, message: Uint8Array) => boolean;
	/** Asks the peer for everything its Yjs document holds beyond ours. */
	readonly askForState: () => void;
	readonly onChange: () => void;
}

/** Every so often both tell what they hold, whatever happened or was missed in between, in ms. */
const TELL_EVERY_MS = 20_000;
/** For so long a difference may be nothing but messages on their way, in ms. */
const SETTLE_MS = 700;
/** Pause before looking whether something is still on its way, in ms. */
const LOOK_MS = 300;
/** Who does not lead gives the leader that much more time before repairing itself, in ms. */
const FOLLOW_MS = 3_000;
/** How long a repair by records may take before the next attempt, in ms; doubles with each attempt that changed nothing. */
const REPAIR_MS = 4_000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * Makes two devices hold the same verified records (SPEC SY4, SY5). Both tell what they hold; where that stays different, first
 * the Yjs state is asked for again, then records themselves are compared and sent: which heals even where Yjs believes that both
 * are equal.
 */
export class Exchange {
	readonly #options: ExchangeOptions;
	readonly #repair: Repair;
	readonly #requests: TokenBucket;
	readonly #stopObserving: () => void;
	#remote: DigestMessage | null = null;
	#lastExchangeAt: number | null = null;
	/** What was tried last against the present difference. */
	#tried: 'nothing' | 'state' | 'patience' | 'records' = 'nothing';
	#attempts = 0;
	#isFirst = true;
	#hasGap = false;
	#stopNext: (() => void) | null = null;
	#stopTelling: () => void = () => undefined;

	constructor(options: ExchangeOptions) {
		this.#options = options;
		this.#repair = new Repair(options.desk, options.send);
		this.#requests = new TokenBucket(12, 1, options.clock);
		this.#stopObserving = options.desk.observe(() => this.#localChanged());
		this.#tellRegularly();
		this.tell(true);
	}

	/** Both hold the same, as far as either has told. */
	get isInSync(): boolean {
		return !this.#options.desk.isBusy && this.#isSame();
	}

	/** When the peer last told what it holds, in ms since the epoch. */
	get lastExchangeAt(): number | null {
		return this.#lastExchangeAt;
	}

	/** Tells the peer what this device holds. */
	tell(wantsReply: boolean): void {
		const { desk, send } = this.#options;
		send('digest', writeDigest({ ...desk.digest, isBusy: desk.isBusy, wantsReply }));
	}

	/** Something arrived that builds on what is missing here: the whole state is needed. */
	missed(): void {
		this.#hasGap = true;
		this.#next(LOOK_MS);
	}

	/** Part of a large message came in. */
	progressed(): void {
		this.#options.desk.stateProgressed(this);
	}

	/** The answer to `askForState` was applied. */
	stateArrived(): void {
		this.#hasGap = false;
		this.#options.desk.stateArrived(this);
	}

	/** Takes a frame of the exchange. Returns the rule it breaks, or `null`. */
	receive(kind: 'digest' | RepairKind, message: Uint8Array): string | null {
		if (kind !== 'digest') {
			const isAllowed = kind === 'records' || this.#requests.take(1);
			return isAllowed ? this.#repair.receive(kind, message) : 'too-many-requests';
		}
		const digest = readDigest(message);
		if (!digest) return 'digest-malformed';
		this.#remoteTold(digest);
		return null;
	}

	close(): void {
		this.#stopObserving();
		this.#stopTelling();
		this.#stopNext?.();
		this.#options.desk.stateArrived(this);
	}

	#isSame(): boolean {
		return this.#remote !== null && isSameDigest(this.#remote, this.#options.desk.digest);
	}

	#localChanged(): void {
		this.tell(false);
		if (!this.#isSame()) this.#next(SETTLE_MS);
		this.#options.onChange();
	}

	#remoteTold(digest: DigestMessage): void {
		this.#remote = digest;
		this.#lastExchangeAt = this.#options.clock.now();
		if (digest.wantsReply) this.tell(false);
		if (!this.#isSame()) this.#next(this.#isFirst ? 0 : SETTLE_MS);
		this.#options.onChange();
	}

	#tellRegularly(): void {
		const { clock, random } = this.#options;
		this.#stopTelling = clock.after(jitter(TELL_EVERY_MS, random), () => {
			this.tell(true);
			this.#tellRegularly();
		});
	}

	/** Makes the next step in `waitMs`, unless one is coming already. */
	#next(waitMs: number): void {
		const { clock, random } = this.#options;
		this.#stopNext ??= clock.after(jitter(waitMs, random), () => {
			this.#stopNext = null;
			this.#step();
		});
	}

	#step(): void {
		if (!this.#remote) return;
		if (this.#isSame() && !(this.#hasGap && this.#tried === 'nothing')) {
			this.#hasGap = false;
			this.#tried = 'nothing';
			this.#attempts = 0;
			this.#options.onChange();
		} else if (this.#options.desk.isBusy || this.#remote.isBusy) this.#next(LOOK_MS);
		else this.#tryNext();
	}

	#tryNext(): void {
		switch (this.#tried) {
			case 'nothing':
			case 'records':
				return this.#tryState();
			case 'state':
				this.#tried = 'patience';
				return this.#next(this.#options.leads ? SETTLE_MS : SETTLE_MS + FOLLOW_MS);
			case 'patience':
				this.#tried = 'records';
				this.#repair.start();
				this.#next(Math.min(REPAIR_MS * 2 ** this.#attempts++, LONGEST_PAUSE_MS));
		}
	}

	#tryState(): void {
		const { desk, askForState } = this.#options;
		if (desk.awaitState(this)) {
			this.#isFirst = false;
			this.#tried = 'state';
			askForState();
		}
		this.#next(LOOK_MS);
	}
}
