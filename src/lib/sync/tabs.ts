import {
	applyUpdate,
	decodeStateVector,
	encodeStateAsUpdate,
	encodeStateVector,
	type Doc,
} from 'yjs';
import { checkUpdate } from './check-update';
import { jitter, type Clock, type Random } from './clock';
import type { DigestDesk } from './digest-desk';
import { isSameDigest, type Digest } from './digest-message';
import { readTabMessage, type TabMessage, type TabWords } from './tab-message';
import { UpdateBatch } from './update-batch';

/** The part of a `BroadcastChannel` that `sync` uses. */
export interface TabChannel {
	postMessage(message: unknown): void;
	addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
	close(): void;
}

/** What the tabs of one browser share, and what each wants to hear. */
export interface TabsOptions {
	readonly channel: TabChannel;
	readonly doc: Doc;
	readonly desk: DigestDesk;
	readonly clock: Clock;
	readonly random: Random;
	/** Makes the document write under a fresh client number from now on. */
	readonly renewClient: () => void;
	/** A word of another tab that is about the room, not about the document. */
	readonly onWords: (message: Exclude<TabMessage, { kind: DocumentKind }>) => void;
	/** The number of tabs changed. */
	readonly onCount: () => void;
}

type DocumentKind = 'hello' | 'bye' | 'update' | 'state' | 'records';

const HELLO_MS = 10_000;
/** A tab that was silent for so long is frozen or gone, in ms. */
const GONE_MS = 35_000;
/** All records are sent to the same tab at most this often, in ms. */
const RECORDS_MS = 60_000;

/** The link between the tabs of one browser: edits at once, and a comparison every few seconds (SPEC SY2, SY11). */
export class Tabs {
	readonly #options: TabsOptions;
	readonly #id: string;
	readonly #batch: UpdateBatch;
	readonly #seenAt = new Map<string, number>();
	readonly #differsFrom = new Set<string>();
	readonly #helpedAt = new Map<string, number>();
	readonly #onUpdate: (update: Uint8Array, origin: unknown) => void;
	#stopHello: () => void = () => undefined;

	constructor(options: TabsOptions) {
		this.#options = options;
		this.#id = options.random().toString(36).slice(2);
		this.#batch = new UpdateBatch(options.clock, (update) => this.say({ kind: 'update', update }));
		this.#onUpdate = (update, origin) => {
			if (origin !== this) this.#batch.add(update);
		};
		options.doc.on('update', this.#onUpdate);
		options.channel.addEventListener('message', ({ data }) => this.#hear(data));
		this.greet();
	}

	/** Tabs with this assessment, this one included. */
	get count(): number {
		return this.#seenAt.size + 1;
	}

	/** Tells all other tabs. */
	say(words: TabWords): void {
		this.#options.channel.postMessage({ ...words, from: this.#id });
	}

	/** Says hello and asks all others to answer, now and then every few seconds. */
	greet(): void {
		const { clock, random } = this.#options;
		this.#stopHello();
		this.#forgetGone();
		this.#hello(true);
		this.#stopHello = clock.after(jitter(HELLO_MS, random), () => this.greet());
	}

	close(): void {
		this.#stopHello();
		this.#batch.flush();
		this.#options.doc.off('update', this.#onUpdate);
		this.say({ kind: 'bye' });
		this.#options.channel.close();
	}

	#hello(wantsReply: boolean): void {
		const { doc, desk } = this.#options;
		this.say({
			kind: 'hello',
			wantsReply,
			stateVector: encodeStateVector(doc),
			digest: { ...desk.digest },
		});
	}

	#hear(data: unknown): void {
		const message = readTabMessage(data);
		if (!message || message.from === this.#id) return;
		if (message.kind === 'bye') return this.#forget(message.from);
		this.#see(message.from);
		if ('to' in message && message.to !== this.#id) return;
		switch (message.kind) {
			case 'hello':
				return this.#answer(message);
			case 'update':
			case 'state':
				return this.#apply(message.update);
			case 'records':
				return this.#options.desk.take(message.records);
			default:
				this.#options.onWords(message);
		}
	}

	#apply(update: Uint8Array): void {
		const verdict = checkUpdate(update, this.#options.doc);
		if (verdict === 'apply') return applyUpdate(this.#options.doc, update, this);
		if (verdict === 'own-client') this.#options.renewClient();
		if (verdict === 'own-client' || verdict === 'gap') this.#hello(false);
	}

	#answer({ from, wantsReply, stateVector, digest }: TabMessage & { kind: 'hello' }): void {
		const ahead = whoIsAhead(stateVector, this.#options.doc);
		if (!ahead) return;
		if (wantsReply || ahead.here) {
			const update = encodeStateAsUpdate(this.#options.doc, stateVector);
			this.say({ kind: 'state', to: from, update });
		}
		if (wantsReply && ahead.there) this.#hello(false);
		if (!ahead.here && !ahead.there) this.#compare(from, digest);
	}

	/** Equal state vectors and twice different records: Yjs will not bring them together. */
	#compare(tab: string, theirs: Digest): void {
		const { desk, clock } = this.#options;
		const differs = !desk.isBusy && !isSameDigest(theirs, desk.digest);
		const differedBefore = this.#differsFrom.delete(tab);
		if (!differs) return;
		this.#differsFrom.add(tab);
		if (!differedBefore || clock.now() - (this.#helpedAt.get(tab) ?? 0) < RECORDS_MS) return;
		this.#helpedAt.set(tab, clock.now());
		const { ledger } = desk;
		const records = [...ledger.keys()].flatMap((key) => ledger.bytes(key) ?? []);
		this.say({ kind: 'records', to: tab, records });
	}

	#see(tab: string): void {
		const isNew = !this.#seenAt.has(tab);
		this.#seenAt.set(tab, this.#options.clock.now());
		if (isNew) this.#options.onCount();
	}

	#forget(tab: string): void {
		if (this.#seenAt.delete(tab)) this.#options.onCount();
	}

	#forgetGone(): void {
		const now = this.#options.clock.now();
		for (const [tab, seenAt] of this.#seenAt) if (now - seenAt > GONE_MS) this.#forget(tab);
	}
}

function whoIsAhead(stateVector: Uint8Array, doc: Doc): { here: boolean; there: boolean } | null {
	try {
		const theirs = decodeStateVector(stateVector);
		const ours = decodeStateVector(encodeStateVector(doc));
		return { here: isAhead(ours, theirs), there: isAhead(theirs, ours) };
	} catch {
		return null;
	}
}

function isAhead(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): boolean {
	return [...one].some(([client, clock]) => clock > (other.get(client) ?? 0));
}
