import { beforeAll, expect, test } from 'vitest';
import { applyUpdate, encodeStateAsUpdate, encodeStateVector } from 'yjs';
import { FRAME_RULES, LAST_PART } from '../../../src/lib/sync/frame';
import { seededRandom } from './seeded-random';
import { RELIABLE, SeededWire } from './seeded-wire';
import { SimulatedPeer } from './simulated-peer';
import { answerDraft, draft, foundSample, ITEMS, type SampleAuthors } from './sample-authors';
import { VirtualClock } from './virtual-clock';

let authors: SampleAuthors;
beforeAll(async () => {
	authors = await foundSample(12);
});

/** Some devices on one clock, and every byte that arrives at each, by kind of frame. */
class Bench {
	readonly clock = new VirtualClock();
	readonly #random = seededRandom(5);
	readonly arrived = new Map<SimulatedPeer, Map<number, number>>();
	/** The kinds of all parts that were sent, in order. */
	readonly sent: number[] = [];

	peer(name: number): SimulatedPeer {
		const key = authors.keys[name];
		if (!key) throw new Error('no such author');
		return new SimulatedPeer(name, key, authors, this.clock, this.#random);
	}

	link(one: SimulatedPeer, other: SimulatedPeer): void {
		const here = this.#wire(other);
		const there = this.#wire(one);
		SeededWire.join(here, there);
		one.connect(other, here, true);
		other.connect(one, there, false);
		this.#count(one, here);
		this.#count(other, there);
	}

	bytes(peer: SimulatedPeer, kind: keyof typeof FRAME_RULES): number {
		return this.arrived.get(peer)?.get(FRAME_RULES[kind].code) ?? 0;
	}

	#wire(to: SimulatedPeer): SeededWire {
		const wire = new SeededWire(to.clock, this.#random, () => RELIABLE);
		const send = wire.send.bind(wire);
		wire.send = (part) => {
			this.sent.push((part[0] ?? 0) & ~LAST_PART);
			send(part);
		};
		return wire;
	}

	#count(peer: SimulatedPeer, wire: SeededWire): void {
		const counts = this.arrived.get(peer) ?? new Map<number, number>();
		this.arrived.set(peer, counts);
		const read = wire.onPart;
		wire.onPart = (data) => {
			const code = (new Uint8Array(data)[0] ?? 0) & 0x7f;
			counts.set(code, (counts.get(code) ?? 0) + data.byteLength);
			read(data);
		};
	}
}

async function answerMuch(peer: SimulatedPeer, count: number): Promise<void> {
	for (let i = 0; i < count; i++)
		await peer.write((seq) => answerDraft(ITEMS[i % 4] ?? ITEMS[0], 1 + (i % 5), seq));
}

function statusOf(one: SimulatedPeer, other: SimulatedPeer) {
	return one.links.get(other)?.status;
}

test('[SY17] a signed answer leaves for every peer at the moment it is written', async () => {
	const bench = new Bench();
	const [one, two, three] = [bench.peer(0), bench.peer(1), bench.peer(2)];
	bench.link(one, two);
	bench.link(one, three);
	await bench.clock.advance(3_000);
	bench.sent.length = 0;
	await one.write((seq) => answerDraft('own-one', 5, seq));
	// No time has passed since.
	expect(bench.sent).toEqual([FRAME_RULES.yjs.code, FRAME_RULES.yjs.code]);
	await bench.clock.advance(1 + RELIABLE.longestDelayMs);
	expect([two.ledger.size, three.ledger.size]).toEqual([1, 1]);
});

test('[SY5] two documents under one client number, with equal state vectors and different records, come together', async () => {
	const bench = new Bench();
	const [one, two] = [bench.peer(0), bench.peer(1)];
	two.bag.doc.clientID = one.bag.doc.clientID;
	await answerMuch(one, 10);
	await answerMuch(two, 10);
	expect(encodeStateVector(two.bag.doc)).toEqual(encodeStateVector(one.bag.doc));
	bench.link(one, two);
	await bench.clock.advance(500);
	expect(statusOf(one, two)?.isInSync).toBe(false);
	await bench.clock.advance(20_000);
	expect(one.digest).toEqual(two.digest);
	expect(one.ledger.size).toBe(20);
	expect([statusOf(one, two)?.isInSync, statusOf(two, one)?.isInSync]).toEqual([true, true]);
});

test('[SY5] a record that only one side lost from its document is sent by itself, not with all others', async () => {
	const bench = new Bench();
	const [one, two] = [bench.peer(0), bench.peer(1)];
	two.bag.doc.clientID = one.bag.doc.clientID;
	await answerMuch(one, 200);
	await two.ledger.take([...one.ledger.records()].slice(0, 199).map(({ bytes }) => bytes));
	two.bag.doc.clientID = one.bag.doc.clientID;
	await two.write((seq) => answerDraft('own-one', 5, seq));
	bench.link(one, two);
	await bench.clock.advance(30_000);
	expect(one.digest).toEqual(two.digest);
	expect(bench.bytes(two, 'records')).toBeLessThan(1_000);
});

test('[SY4] in sync means equal digests, and says since when', async () => {
	const bench = new Bench();
	const [one, two] = [bench.peer(0), bench.peer(1)];
	await answerMuch(one, 5);
	bench.link(one, two);
	expect(statusOf(one, two)).toMatchObject({ isInSync: false, lastExchangeAt: null });
	await bench.clock.advance(3_000);
	expect(statusOf(one, two)).toMatchObject({ isInSync: true });
	expect(statusOf(one, two)?.lastExchangeAt).toBeGreaterThan(0);
	await answerMuch(one, 1);
	await bench.clock.advance(1);
	expect(statusOf(one, two)?.isInSync).toBe(false);
	await bench.clock.advance(3_000);
	expect(statusOf(one, two)?.isInSync).toBe(true);
});

test('[SY4] devices that hold the same when they meet exchange digests only', async () => {
	const bench = new Bench();
	const [one, two] = [bench.peer(0), bench.peer(1)];
	await answerMuch(one, 50);
	await two.ledger.take([...one.ledger.records()].map(({ bytes }) => bytes));
	bench.link(one, two);
	await bench.clock.advance(60_000);
	expect(statusOf(one, two)?.isInSync).toBe(true);
	expect(bench.bytes(one, 'yjs') + bench.bytes(two, 'yjs')).toBe(0);
	expect(bench.bytes(one, 'digest')).toBeLessThan(22 * 10);
});

test('[SY4] every 20 s both tell what they hold, whatever was missed in between', async () => {
	const bench = new Bench();
	const [one, two] = [bench.peer(0), bench.peer(1)];
	bench.link(one, two);
	await bench.clock.advance(5_000);
	const before = statusOf(one, two)?.lastExchangeAt ?? Infinity;
	await bench.clock.advance(25_000);
	expect(statusOf(one, two)?.lastExchangeAt).toBeGreaterThan(before + 15_000);
});

test('[SY15] a document of 3 MB reaches a newcomer', async () => {
	const bench = new Bench();
	const [one, two] = [bench.peer(0), bench.peer(1)];
	const letter = new Uint8Array(15_000).fill(65);
	for (let i = 0; i < 200; i++) await one.write((seq) => draft('letter', `l${i}`, letter, seq));
	bench.link(one, two);
	await bench.clock.advance(5_000);
	expect(bench.bytes(two, 'yjs')).toBeGreaterThan(3_000_000);
	expect(two.ledger.size).toBe(200);
	expect(statusOf(one, two)?.isInSync).toBe(true);
});

test('[SY15] even a document that no message can hold arrives, record by record', async () => {
	const bench = new Bench();
	const [one, two] = [bench.peer(0), bench.peer(1)];
	const letter = new Uint8Array(15_000).fill(66);
	for (let i = 0; i < 1_150; i++) await one.write((seq) => draft('letter', `l${i}`, letter, seq));
	bench.link(one, two);
	await bench.clock.advance(60_000);
	expect(two.ledger.size).toBe(1_150);
	expect(statusOf(one, two)?.isInSync).toBe(true);
}, 60_000);

test('[SY16] a newcomer among eleven who hold the same gets the document about once, not eleven times', async () => {
	const bench = new Bench();
	const old = Array.from({ length: 11 }, (_, name) => bench.peer(name));
	const [first, ...others] = old;
	if (!first) throw new Error('nobody');
	await answerMuch(first, 400);
	const records = [...first.ledger.records()].map(({ bytes }) => bytes);
	for (const peer of others) {
		applyUpdate(peer.bag.doc, encodeStateAsUpdate(first.bag.doc));
		await peer.settle();
	}
	const size = records.reduce((sum, { length }) => sum + length, 0);
	const newcomer = bench.peer(11);
	for (const peer of old) bench.link(newcomer, peer);
	await bench.clock.advance(10_000);
	expect(newcomer.digest).toEqual(first.digest);
	expect(bench.bytes(newcomer, 'yjs') + bench.bytes(newcomer, 'records')).toBeLessThan(3 * size);
	const sentOn = old.reduce((sum, peer) => sum + bench.bytes(peer, 'yjs'), 0);
	expect(sentOn).toBeLessThan(size / 5);
});

test('[SY7] honest devices never accuse each other, not even of much at once', async () => {
	const bench = new Bench();
	const [one, two] = [bench.peer(0), bench.peer(1)];
	bench.link(one, two);
	await bench.clock.advance(3_000);
	await answerMuch(one, 1_500);
	await answerMuch(two, 500);
	await bench.clock.advance(30_000);
	expect(one.digest).toEqual(two.digest);
	expect([...one.accused, ...two.accused]).toEqual([]);
});
