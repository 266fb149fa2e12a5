import { Listeners, type Ledger } from '$lib/model';
import { jitter, type Clock, type Random } from './clock';
import { isSameDigest, type Digest } from './digest-message';

/** Links hear of a change this long after it, in ms, so that a burst of records is one piece of news. */
const NOTIFY_DELAY_MS = 400;
/** A download of a state that brings nothing for this long, in ms, no longer counts. */
const DOWNLOAD_IDLE_MS = 5_000;
/** Nor does one that takes longer than this, in ms, however slowly it arrives. */
const DOWNLOAD_LIMIT_MS = 120_000;
/** Downloads at the same time: a newcomer among thirty does not download the document thirty times. */
const MAX_DOWNLOADS = 2;

interface Download {
	readonly startedAt: number;
	lastHeardAt: number;
}

/** What this device holds, as all links of a room share it: its digest, and whether that is about to change. */
export class LocalRecords {
	readonly ledger: Ledger;
	readonly #clock: Clock;
	readonly #random: Random;
	readonly #listeners = new Listeners<[]>();
	/** Downloads of a whole state, by the link that asked for it. */
	readonly #downloads = new Map<object, Download>();
	/** Batches of records that are being verified. */
	#batches = 0;
	readonly #stopObserving: () => void;
	#digest: Digest;
	#cancelNotify: (() => void) | null = null;

	constructor(ledger: Ledger, clock: Clock, random: Random) {
		this.ledger = ledger;
		this.#clock = clock;
		this.#random = random;
		this.#digest = ledger.digest();
		this.#stopObserving = ledger.observe(() => this.#refresh());
	}

	/** The digest of all verified records here. */
	get digest(): Digest {
		return this.#digest;
	}

	/** Whether records are being verified or a state is being downloaded. */
	get isBusy(): boolean {
		return this.#batches > 0 || this.ledger.pending > 0 || this.#downloadCount() > 0;
	}

	/** Calls back some 0.4 s after the digest changed; returns the way to stop. */
	observe(callback: () => void): () => void {
		return this.#listeners.add(callback);
	}

	/** Whether `link` may ask for a whole state now. If so, that counts as a download until `downloadEnded` or a time limit. */
	tryStartDownload(link: object): boolean {
		if (this.#downloadCount() >= MAX_DOWNLOADS) return false;
		const now = this.#clock.now();
		this.#downloads.set(link, { startedAt: now, lastHeardAt: now });
		return true;
	}

	/** Part of the state that `link` asked for has arrived. */
	downloadProgressed(link: object): void {
		const download = this.#downloads.get(link);
		if (download) download.lastHeardAt = this.#clock.now();
	}

	/** The state that `link` asked for has arrived, or the link is closed. */
	downloadEnded(link: object): void {
		if (this.#downloads.delete(link)) this.#notifySoon();
	}

	/** Gives records from a peer to the ledger, which verifies them. */
	take(records: readonly Uint8Array[]): void {
		this.#batches++;
		const done = () => {
			this.#batches--;
			this.#notifySoon();
		};
		this.ledger.take(records).then(done, done);
	}

	close(): void {
		this.#stopObserving();
		this.#cancelNotify?.();
		this.#listeners.clear();
	}

	#refresh(): void {
		const digest = this.ledger.digest();
		if (isSameDigest(digest, this.#digest)) return;
		this.#digest = digest;
		this.#notifySoon();
	}

	#notifySoon(): void {
		this.#cancelNotify ??= this.#clock.after(jitter(NOTIFY_DELAY_MS, this.#random), () => {
			this.#cancelNotify = null;
			this.#listeners.tell();
		});
	}

	#downloadCount(): number {
		const now = this.#clock.now();
		for (const [link, { startedAt, lastHeardAt }] of this.#downloads)
			if (now - lastHeardAt > DOWNLOAD_IDLE_MS || now - startedAt > DOWNLOAD_LIMIT_MS)
				this.#downloads.delete(link);
		return this.#downloads.size;
	}
}
