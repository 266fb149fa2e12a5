import {
	applyUpdate,
	decodeStateVector,
	encodeStateAsUpdate,
	encodeStateVector,
	type Doc,
} from 'yjs';
import { checkUpdate } from './check-update';
import { jitter, type Clock, type Random } from './clock';
import type { LocalRecords } from './local-records';
import { isSameDigest, type Digest } from './digest-message';
import { readTabMessage, type TabMessage, type OutgoingTabMessage } from './tab-message';
import { UpdateBatch } from './update-batch';

/** The part of a `BroadcastChannel` that `sync` uses. */
export interface TabChannel {
	postMessage(message: unknown): void;
	addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
	close(): void;
}

/** What the link between tabs needs. */
export interface TabsOptions {
	readonly channel: TabChannel;
	readonly doc: Doc;
	readonly local: LocalRecords;
	readonly clock: Clock;
	readonly random: Random;
	/** Makes the document write under a new client number from now on. */
	readonly renewClient: () => void;
	/** Receives what another tab says about the room, not about the document. */
	readonly onRoomMessage: (message: Exclude<TabMessage, { kind: DocumentKind }>) => void;
	/** The number of tabs changed. */
	readonly onCount: () => void;
}

type DocumentKind = 'hello' | 'bye' | 'update' | 'state' | 'records';

/** Between two hellos, in ms. */
const HELLO_MS = 10_000;
/** A tab that was silent for longer than this, in ms, is frozen or closed. */
const GONE_MS = 35_000;
/** Between two times that all records are sent to the same tab, in ms. */
const RECORDS_MS = 60_000;

/** The link between the tabs of one browser: sends edits at once and compares documents every 10 s (SPEC SY2, SY11). */
export class Tabs {
	readonly #options: TabsOptions;
	readonly #id: string;
	readonly #batch: UpdateBatch;
	/** When each other tab was last heard from. */
	readonly #seenAt = new Map<string, number>();
	/** Tabs whose digest differed at the last comparison although their state vector was equal. */
	readonly #differing = new Set<string>();
	readonly #recordsSentAt = new Map<string, number>();
	readonly #onUpdate: (update: Uint8Array, origin: unknown) => void;
	#stopHello: () => void = () => undefined;

	constructor(options: TabsOptions) {
		this.#options = options;
		this.#id = options.random().toString(36).slice(2);
		this.#batch = new UpdateBatch(options.clock, (update) => this.send({ kind: 'update', update }));
		this.#onUpdate = (update, origin) => {
			if (origin !== this) this.#batch.add(update);
		};
		options.doc.on('update', this.#onUpdate);
		options.channel.addEventListener('message', ({ data }) => this.#receive(data));
		this.announce();
	}

	/** Tabs with this assessment, this one included. */
	get count(): number {
		return this.#seenAt.size + 1;
	}

	/** Sends a message to all other tabs. */
	send(message: OutgoingTabMessage): void {
		this.#options.channel.postMessage({ ...message, from: this.#id });
	}

	/** Sends a hello that asks all other tabs to answer, now and then every 10 s or so. */
	announce(): void {
		const { clock, random } = this.#options;
		this.#stopHello();
		this.#forgetGone();
		this.#sendHello(true);
		this.#stopHello = clock.after(jitter(HELLO_MS, random), () => this.announce());
	}

	close(): void {
		this.#stopHello();
		this.#batch.flush();
		this.#batch.stop();
		this.#options.doc.off('update', this.#onUpdate);
		this.send({ kind: 'bye' });
		this.#options.channel.close();
	}

	#sendHello(wantsReply: boolean): void {
		const { doc, local } = this.#options;
		this.send({
			kind: 'hello',
			wantsReply,
			stateVector: encodeStateVector(doc),
			digest: { ...local.digest },
		});
	}

	#receive(data: unknown): void {
		const message = readTabMessage(data);
		if (!message || message.from === this.#id) return;
		if (message.kind === 'bye') return this.#forget(message.from);
		this.#noteTab(message.from);
		if ('to' in message && message.to !== this.#id) return;
		switch (message.kind) {
			case 'hello':
				return this.#answer(message);
			case 'update':
			case 'state':
				return this.#apply(message.update);
			case 'records':
				return this.#options.local.take(message.records);
			default:
				this.#options.onRoomMessage(message);
		}
	}

	#apply(update: Uint8Array): void {
		const verdict = checkUpdate(update, this.#options.doc);
		if (verdict === 'apply') return applyUpdate(this.#options.doc, update, this);
		if (verdict === 'client-conflict') this.#options.renewClient();
		if (verdict === 'client-conflict' || verdict === 'gap') this.#sendHello(false);
	}

	#answer({ from, wantsReply, stateVector, digest }: TabMessage & { kind: 'hello' }): void {
		const ahead = whoIsAhead(stateVector, this.#options.doc);
		if (!ahead) return;
		if (wantsReply || ahead.here) {
			const update = encodeStateAsUpdate(this.#options.doc, stateVector);
			this.send({ kind: 'state', to: from, update });
		}
		if (wantsReply && ahead.there) this.#sendHello(false);
		if (!ahead.here && !ahead.there) this.#compare(from, digest);
	}

	/** If state vectors are equal but the records differ twice in a row, Yjs cannot resolve it: all records are sent. */
	#compare(tab: string, theirs: Digest): void {
		const { local, clock } = this.#options;
		const differs = !local.isBusy && !isSameDigest(theirs, local.digest);
		const differedBefore = this.#differing.delete(tab);
		if (!differs) return;
		this.#differing.add(tab);
		if (!differedBefore || clock.now() - (this.#recordsSentAt.get(tab) ?? 0) < RECORDS_MS) return;
		this.#recordsSentAt.set(tab, clock.now());
		const { ledger } = local;
		const records = [...ledger.keys()].flatMap((key) => ledger.bytes(key) ?? []);
		this.send({ kind: 'records', to: tab, records });
	}

	#noteTab(tab: string): void {
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
