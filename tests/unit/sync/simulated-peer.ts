import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { Bag, Ledger } from '../../../src/lib/model';
import type { DeviceKey, RecordDraft, SignedRecord } from '../../../src/lib/records';
import type { Clock, Random } from '../../../src/lib/sync/clock';
import { LocalRecords } from '../../../src/lib/sync/local-records';
import { Link } from '../../../src/lib/sync/link';
import { readYjsMessage, writeYjsMessage } from '../../../src/lib/sync/yjs-message';
import type { SeededWire } from './seeded-wire';
import type { SampleAuthors } from './sample-authors';
import type { VirtualClock } from './virtual-clock';

/** What survives a restart: what a device has stored. */
interface Stored {
	readonly update: Uint8Array;
	readonly records: readonly SignedRecord[];
}

/**
 * One device in a simulated network: the real bag, ledger and links. In place of y-webrtc it passes Yjs messages on as that does:
 * every change of the document, whoever made it, goes to every peer.
 */
export class SimulatedPeer {
	readonly links = new Map<SimulatedPeer, Link>();
	readonly #wires = new Map<SimulatedPeer, SeededWire>();
	readonly clock: Clock;
	bag: Bag;
	ledger: Ledger;
	isSharing = true;
	seq = 0;
	/** Rules that this peer says others broke. */
	readonly accused: string[] = [];
	#local: LocalRecords;
	#isForwarding = false;

	constructor(
		readonly name: number,
		readonly key: DeviceKey,
		private readonly authors: SampleAuthors,
		time: VirtualClock,
		private readonly random: Random,
	) {
		this.clock = time.for(() => this.settle());
		[this.bag, this.ledger, this.#local] = this.#start();
	}

	get digest() {
		return this.ledger.digest();
	}

	/** Waits until nothing is being verified. */
	async settle(): Promise<void> {
		await this.ledger.settled();
		await Promise.resolve();
	}

	/** Signs and adds a record of this person's own. */
	async write(makeDraft: (seq: number, clock: number) => RecordDraft): Promise<SignedRecord> {
		const draft = makeDraft(++this.seq, this.ledger.nextClock());
		const record = await this.authors.sign(this.key, draft);
		this.ledger.add(record);
		await this.settle();
		return record;
	}

	connect(other: SimulatedPeer, wire: SeededWire, leads: boolean): void {
		const link = new Link(
			{
				doc: this.bag.doc,
				local: this.#local,
				clock: this.clock,
				random: this.random,
				renewClient: () => this.#renewClient(),
				isForwarding: () => this.#isForwarding,
				ownPresence: () => null,
			},
			{
				id: String(other.name),
				leads,
				outlet: wire,
				deliver: (message) => this.#read(message, link),
				onChange: () => undefined,
				onEnd: (rule) => {
					if (rule !== null) this.accused.push(rule);
					wire.cut();
					this.disconnect(other);
					other.disconnect(this);
				},
				onClose: () => undefined,
			},
		);
		wire.onPart = (data) => link.take(data);
		this.links.set(other, link);
		this.#wires.set(other, wire);
	}

	disconnect(other: SimulatedPeer): void {
		this.#wires.get(other)?.cut();
		this.#wires.delete(other);
		this.links.get(other)?.close();
		this.links.delete(other);
	}

	disconnectAll(): void {
		for (const other of [...this.links.keys()]) {
			this.disconnect(other);
			other.disconnect(this);
		}
	}

	/** Everything in memory is gone; what was stored is loaded again. */
	async restart(): Promise<void> {
		const stored = this.#store();
		this.disconnectAll();
		this.#local.close();
		this.ledger.destroy();
		this.bag.doc.destroy();
		[this.bag, this.ledger, this.#local] = this.#start(stored);
		await this.settle();
		const missing = stored.records.filter(({ key }) => !this.ledger.has(key));
		await this.ledger.take(missing.map(({ bytes }) => bytes));
		await this.settle();
	}

	stop(): void {
		this.disconnectAll();
		this.#local.close();
		this.ledger.destroy();
		this.bag.doc.destroy();
	}

	#store(): Stored {
		return { update: encodeStateAsUpdate(this.bag.doc), records: [...this.ledger.records()] };
	}

	#start(stored?: Stored): [Bag, Ledger, LocalRecords] {
		const doc = new Doc();
		doc.clientID = Math.floor(this.random() * 2 ** 32);
		if (stored) applyUpdate(doc, stored.update);
		const bag = new Bag(doc);
		const { assessment, verify } = this.authors;
		const ledger = new Ledger({ assessment, bag, verify, random: this.random });
		doc.on('update', (update: Uint8Array, origin: unknown) => {
			this.#isForwarding = origin instanceof Link;
			const message = writeYjsMessage({ kind: 'update', update });
			for (const link of this.links.values()) link.sendYjs(message);
		});
		return [bag, ledger, new LocalRecords(ledger, this.clock, this.random)];
	}

	#renewClient(): void {
		this.bag.doc.clientID = Math.floor(this.random() * 2 ** 32);
	}

	#read(message: Uint8Array, link: Link): void {
		const read = readYjsMessage(message);
		if (!read) throw new Error('the link let something else through');
		if (read.kind !== 'ask') return applyUpdate(this.bag.doc, read.update, link);
		const update = encodeStateAsUpdate(this.bag.doc, read.stateVector);
		link.sendYjs(writeYjsMessage({ kind: 'state', update }));
	}
}
