import { jitter, type Clock, type Random } from './clock';
import { isSameDigest, readDigest, writeDigest, type DigestMessage } from './digest-message';
import type { FrameKind } from './frame';
import type { LocalRecords } from './local-records';
import { Repair, type RepairKind } from './repair';
import type { TokenBucket } from './token-bucket.mjs';

/** What the exchange of digests over one link needs. */
export interface DigestExchangeOptions {
	readonly local: LocalRecords;
	readonly clock: Clock;
	readonly random: Random;
	/** True at exactly one of the two ends, which is the first to start a repair. */
	readonly leads: boolean;
	/** Limits what the peer may ask for. */
	readonly requests: TokenBucket;
	readonly send: (kind: FrameKind, message: Uint8Array) => boolean;
	/** Asks the peer for everything in its Yjs document that ours lacks. */
	readonly askForState: () => void;
	/** `isInSync` or `lastExchangeAt` may have changed. */
	readonly onChange: () => void;
}

/** Both ends send their digest this often, in ms, whatever happened or was missed in between. */
const SEND_EVERY_MS = 20_000;
/** A difference this short, in ms, may just be messages that are still on their way. */
const SETTLE_MS = 700;
/** Pause before checking again whether something is still on its way, in ms. */
const POLL_MS = 300;
/** The end that does not lead waits this much longer before it starts a repair, in ms. */
const FOLLOWER_DELAY_MS = 3_000;
/** Pause after comparing records until the next attempt, in ms; doubles with each attempt that changed nothing. */
const REPAIR_PAUSE_MS = 4_000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * Makes two devices hold the same verified records (SPEC SY4, SY5). Both send digests of what they hold. If these stay different,
 * the Yjs state is requested again; if that does not help, the records themselves are compared and sent, which works even where
 * Yjs considers both documents equal.
 */
export class DigestExchange {
	readonly #options: DigestExchangeOptions;
	readonly #repair: Repair;
	readonly #stopObserving: () => void;
	#remote: DigestMessage | null = null;
	#lastExchangeAt: number | null = null;
	/** What was last tried to resolve the present difference. */
	#tried: 'nothing' | 'state' | 'waiting' | 'records' = 'nothing';
	#attempts = 0;
	#isFirst = true;
	#hasGap = false;
	#cancelStep: (() => void) | null = null;
	#cancelRegular: () => void = () => undefined;

	constructor(options: DigestExchangeOptions) {
		this.#options = options;
		this.#repair = new Repair(options.local, options.send);
		this.#stopObserving = options.local.observe(() => this.#onLocalChange());
		this.#sendRegularly();
		this.sendDigest(true);
	}

	/** Whether both hold the same records, by the digests exchanged last. */
	get isInSync(): boolean {
		return !this.#options.local.isBusy && this.#isSame();
	}

	/** When the peer last sent its digest, in ms since the epoch; `null` before the first. */
	get lastExchangeAt(): number | null {
		return this.#lastExchangeAt;
	}

	/** Sends the peer this device's digest. */
	sendDigest(wantsReply: boolean): void {
		const { local, send } = this.#options;
		send('digest', writeDigest({ ...local.digest, isBusy: local.isBusy, wantsReply }));
	}

	/** An update arrived that depends on something missing here: the whole state is needed. */
	reportGap(): void {
		this.#hasGap = true;
		this.#scheduleStep(POLL_MS);
	}

	/** Part of the state that was asked for has arrived. */
	downloadProgressed(): void {
		this.#options.local.downloadProgressed(this);
	}

	/** The answer to `askForState` has arrived. */
	downloadEnded(): void {
		this.#hasGap = false;
		this.#options.local.downloadEnded(this);
	}

	/** Handles a message of the exchange. Returns the rule that it breaks, or `null`. */
	receive(kind: 'digest' | RepairKind, message: Uint8Array): string | null {
		if (kind !== 'digest') {
			const isAllowed = kind === 'records' || this.#options.requests.take(1);
			return isAllowed ? this.#repair.receive(kind, message) : 'too-many-requests';
		}
		const digest = readDigest(message);
		if (!digest) return 'digest-malformed';
		this.#receiveDigest(digest);
		return null;
	}

	close(): void {
		this.#stopObserving();
		this.#cancelRegular();
		this.#cancelStep?.();
		this.#options.local.downloadEnded(this);
	}

	#isSame(): boolean {
		return this.#remote !== null && isSameDigest(this.#remote, this.#options.local.digest);
	}

	#onLocalChange(): void {
		this.sendDigest(false);
		if (!this.#isSame()) this.#scheduleStep(SETTLE_MS);
		this.#options.onChange();
	}

	#receiveDigest(digest: DigestMessage): void {
		this.#remote = digest;
		this.#lastExchangeAt = this.#options.clock.now();
		if (digest.wantsReply) this.sendDigest(false);
		if (!this.#isSame()) this.#scheduleStep(this.#isFirst ? 0 : SETTLE_MS);
		this.#options.onChange();
	}

	#sendRegularly(): void {
		const { clock, random } = this.#options;
		this.#cancelRegular = clock.after(jitter(SEND_EVERY_MS, random), () => {
			this.sendDigest(true);
			this.#sendRegularly();
		});
	}

	/** Takes the next step in `waitMs`, unless one is scheduled already. */
	#scheduleStep(waitMs: number): void {
		const { clock, random } = this.#options;
		this.#cancelStep ??= clock.after(jitter(waitMs, random), () => {
			this.#cancelStep = null;
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
		} else if (this.#options.local.isBusy || this.#remote.isBusy) this.#scheduleStep(POLL_MS);
		else this.#tryNext();
	}

	#tryNext(): void {
		switch (this.#tried) {
			case 'nothing':
			case 'records':
				return this.#tryState();
			case 'state':
				this.#tried = 'waiting';
				return this.#scheduleStep(this.#options.leads ? SETTLE_MS : SETTLE_MS + FOLLOWER_DELAY_MS);
			case 'waiting':
				this.#tried = 'records';
				this.#repair.start();
				this.#scheduleStep(Math.min(REPAIR_PAUSE_MS * 2 ** this.#attempts++, LONGEST_PAUSE_MS));
		}
	}

	#tryState(): void {
		const { local, askForState } = this.#options;
		if (local.tryStartDownload(this)) {
			this.#isFirst = false;
			this.#tried = 'state';
			askForState();
		}
		this.#scheduleStep(POLL_MS);
	}
}
