import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { Bag, Ledger } from '../../../src/lib/model';
import type { DeviceKey, RecordDraft, SignedRecord } from '../../../src/lib/records';
import { openRoom, type Room, type RoomOptions } from '../../../src/lib/sync';
import { PageLocks } from '../../../src/lib/sync/locks';
import type { Library } from '../../../src/lib/sync/mesh';
import { counted } from './fake-time';
import type { FakeRtc } from './fake-rtc';
import type { FakeSignalling } from './fake-signalling';
import type { SampleAuthors } from './sample-authors';

const require = createRequire(import.meta.url);
/** The secret of the room that all devices are invited to. */
export const SECRET = new Uint8Array(16).fill(9);

let copies = 0;

/**
 * A copy of y-webrtc of its own: the library keeps its rooms in the module, so that one copy stands for one browser. Yjs itself is
 * shared, which it allows.
 */
export async function ownLibrary(): Promise<Library> {
	const main = pathToFileURL(require.resolve('y-webrtc')).href;
	const source = main.replace('/dist/y-webrtc.cjs', '/src/y-webrtc.js');
	const copy: unknown = await import(/* @vite-ignore */ `${source}?copy=${copies++}`);
	if (!isLibrary(copy)) throw new Error('not y-webrtc');
	return copy;
}

function isLibrary(module: unknown): module is Library {
	return typeof module === 'object' && module !== null && 'WebrtcProvider' in module;
}

/** One browser with the real room, y-webrtc and simple-peer, on a network in memory. */
export class StackDevice {
	bag = new Bag(new Doc());
	ledger: Ledger;
	room: Room | null = null;
	seq = 0;
	#library: Promise<Library> | null = null;

	constructor(
		readonly name: string,
		readonly key: DeviceKey,
		readonly authors: SampleAuthors,
		private readonly rtc: FakeRtc,
		private readonly signalling: FakeSignalling,
	) {
		this.ledger = this.#openLedger();
	}

	open(more: Partial<RoomOptions> = {}): Room {
		this.#library ??= counted(ownLibrary());
		const library = this.#library;
		this.room = openRoom({
			assessment: this.authors.assessment,
			ledger: this.ledger,
			bag: this.bag,
			secret: SECRET,
			signalling: [this.signalling.urlFor(this.name)],
			iceServers: [],
			self: { author: this.key.author },
			wrtc: this.rtc.classesFor(this.name),
			openTabChannel: null,
			locks: new PageLocks(),
			page: null,
			loadLibrary: () => library,
			random: this.rtc.random,
			...more,
		});
		return this.room;
	}

	async write(makeDraft: (seq: number, clock: number) => RecordDraft): Promise<SignedRecord> {
		const draft = makeDraft(++this.seq, this.ledger.nextClock());
		const record = await this.authors.sign(this.key, draft);
		this.ledger.add(record);
		return record;
	}

	/** Whether this device knows of `others` peers and holds the same as each. */
	isInSyncWith(others: number): boolean {
		const peers = this.room?.status.peers ?? [];
		return peers.length === others && peers.every(({ isInSync }) => isInSync);
	}

	/** The process is killed and started again with what it had stored; its room is not open yet. */
	async restart(): Promise<void> {
		const update = encodeStateAsUpdate(this.bag.doc);
		this.rtc.kill(this.name);
		await this.stop();
		this.bag = new Bag(new Doc());
		applyUpdate(this.bag.doc, update);
		this.ledger = this.#openLedger();
		await this.ledger.settled();
	}

	async stop(): Promise<void> {
		await this.room?.close();
		this.room = null;
		this.ledger.destroy();
		this.bag.doc.destroy();
	}

	#openLedger(): Ledger {
		const { assessment, verify } = this.authors;
		return new Ledger({ assessment, bag: this.bag, verify });
	}
}
