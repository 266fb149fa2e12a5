import {
	createEncoder,
	toUint8Array,
	writeUint8,
	writeVarString,
	writeVarUint,
	writeVarUint8Array,
} from 'lib0/encoding';
import { beforeAll, expect, test } from 'vitest';
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, Map as YMap } from 'yjs';
import { FRAME_RULES, LAST_PART, type FrameKind } from '../../../src/lib/sync/frame';
import { FrameWriter } from '../../../src/lib/sync/frame-writer';
import { writeYjsMessage } from '../../../src/lib/sync/yjs-message';
import { seededRandom } from './seeded-random';
import { RELIABLE, SeededWire } from './seeded-wire';
import { SimulatedPeer } from './simulated-peer';
import { answerDraft, foundSample, type SampleAuthors } from './sample-authors';
import { VirtualClock } from './virtual-clock';

let authors: SampleAuthors;
beforeAll(async () => {
	authors = await foundSample(3);
});

/** A peer that got in and sends what it likes. */
interface Attacker {
	readonly victim: SimulatedPeer;
	/** A well-formed frame. */
	readonly send: (kind: FrameKind, message: Uint8Array) => void;
	/** A part as it is. */
	readonly sendPart: (part: Uint8Array<ArrayBuffer>) => void;
	readonly clock: VirtualClock;
}

type Attack = (attacker: Attacker) => void | Promise<void>;

const many = (count: number, act: (index: number) => void) => {
	for (let i = 0; i < count; i++) act(i);
};
const random = seededRandom(3);
const noise = (length: number) => Uint8Array.from({ length }, () => Math.floor(random() * 256));
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const updateOf = (write: (doc: Doc) => void, client?: number) => {
	const doc = new Doc();
	if (client !== undefined) doc.clientID = client;
	write(doc);
	return encodeStateAsUpdate(doc);
};
const update = (bytes: Uint8Array) => writeYjsMessage({ kind: 'update', update: bytes });
const state = (bytes: Uint8Array) => writeYjsMessage({ kind: 'state', update: bytes });
const ask = (stateVector: Uint8Array) => writeYjsMessage({ kind: 'ask', stateVector });
const numbers = (...values: readonly number[]) => {
	const encoder = createEncoder();
	for (const value of values) writeVarUint(encoder, value);
	return toUint8Array(encoder);
};
const key = (index: number) => `attack${index}`.padEnd(22, '_');
const digest = (count: number) => new Uint8Array(21).fill(0xff, 1).fill(count & 0xff, 4, 5);
const libraryPresence = (client: number, clock: number, value: unknown) => {
	const states = createEncoder();
	writeVarUint(states, 1);
	writeVarUint(states, client);
	writeVarUint(states, clock);
	writeVarString(states, JSON.stringify(value));
	const encoder = createEncoder();
	writeVarUint(encoder, 1);
	writeVarUint8Array(encoder, toUint8Array(states));
	return toUint8Array(encoder);
};
const hugeClock = () => {
	const encoder = createEncoder();
	for (const value of [1, 1, 77, 0]) writeVarUint(encoder, value);
	writeUint8(encoder, 0);
	writeVarUint(encoder, 2 ** 40);
	writeVarUint(encoder, 0);
	return toUint8Array(encoder);
};

/** Those that must end with the attacker dropped. */
const CRUDE: readonly (readonly [string, Attack])[] = [
	['parts of nothing', ({ sendPart }) => many(3, () => sendPart(new Uint8Array(0)))],
	[
		'parts that are too large',
		({ sendPart }) => many(3, () => sendPart(new Uint8Array(20_000).fill(16))),
	],
	[
		'a message without an end',
		({ sendPart }) => many(4_000, () => sendPart(new Uint8Array(16_384).fill(16))),
	],
	[
		'a ping in pieces',
		({ sendPart }) => many(3, () => sendPart(Uint8Array.of(FRAME_RULES.ping.code))),
	],
	['a flood of pings', ({ send }) => many(5_000, () => send('ping', new Uint8Array()))],
	[
		'a flood of presence',
		({ send }) =>
			many(5_000, (i) =>
				send('presence', json({ author: null, progress: { answered: i, of: 9 } })),
			),
	],
	['presence that is no JSON', ({ send }) => many(3, () => send('presence', noise(100)))],
	[
		'presence with a prototype',
		({ send }) =>
			many(3, () => send('presence', new TextEncoder().encode('{"__proto__":{"polluted":1}}'))),
	],
	['noise as Yjs', ({ send }) => many(3, () => send('yjs', noise(500)))],
	[
		'the library’s presence, taking over our entry',
		({ send, victim }) =>
			many(3, () =>
				send('yjs', libraryPresence(victim.bag.doc.clientID, 2 ** 50, { author: 'me' })),
			),
	],
	[
		'the library’s message for tabs',
		({ send }) => many(3, () => send('yjs', numbers(4, 1, 1, 65))),
	],
	[
		'30 million structs in ten bytes',
		({ send }) => many(3, () => send('yjs', update(numbers(1, 30_000_000, 77, 0, 0)))),
	],
	['2^31 clients', ({ send }) => many(3, () => send('yjs', state(numbers(2 ** 31))))],
	['2^40 clocks in one struct', ({ send }) => many(3, () => send('yjs', update(hugeClock())))],
	['2^40 deletes', ({ send }) => many(3, () => send('yjs', update(numbers(0, 1, 7, 2 ** 40))))],
	[
		'a state vector of 2^31 clients',
		({ send }) => many(3, () => send('yjs', ask(numbers(2 ** 31)))),
	],
	[
		'a flood of questions for everything',
		({ send }) => many(200, () => send('yjs', ask(numbers(0)))),
	],
	[
		'a flood of fake clients',
		({ send }) =>
			many(5_000, (i) =>
				send(
					'yjs',
					update(updateOf((doc) => doc.getMap('records').set(key(i), noise(80)), 1_000 + i)),
				),
			),
	],
	['digests of odd lengths', ({ send }) => many(3, (i) => send('digest', noise(i)))],
	['half a set of buckets', ({ send }) => many(3, () => send('buckets', noise(100)))],
	['a flood of bucket digests', ({ send }) => many(200, () => send('buckets', noise(5_120)))],
	[
		'requests for the state and for comparisons in turn',
		({ send }) =>
			many(16, (i) => (i % 2 ? send('buckets', noise(5_120)) : send('yjs', ask(numbers(0))))),
	],
	['wants that are no keys', ({ send }) => many(3, () => send('want', noise(17)))],
	['a flood of wants', ({ send }) => many(200, () => send('want', noise(16 * 100)))],
	[
		'records with lengths that lie',
		({ send }) => many(3, () => send('records', Uint8Array.of(255, 255, 255, 255, 1))),
	],
	[
		'a million records of one byte',
		({ send }) => many(3, () => send('records', new Uint8Array(1_000_000).fill(1))),
	],
];

/** Those that a newer build or an unlucky one could send as well: without effect, and nobody is dropped. */
const SUBTLE: readonly (readonly [string, Attack])[] = [
	[
		'frames of an unknown kind',
		({ sendPart }) => many(100, () => sendPart(Uint8Array.of(99 | LAST_PART, 1, 2))),
	],
	[
		'200 updates that build on nothing',
		({ send }) =>
			many(200, () => {
				const doc = new Doc();
				doc.getMap('records').set(key(1), noise(80));
				const before = encodeStateVector(doc);
				doc.getMap('records').set(key(2), noise(2_000));
				send('yjs', update(encodeStateAsUpdate(doc, before)));
			}),
	],
	[
		'writing in the victim’s name',
		({ send, victim }) =>
			send(
				'yjs',
				update(
					updateOf(
						(doc) => many(20, (i) => doc.getMap('records').set(key(i), noise(80))),
						victim.bag.doc.clientID,
					),
				),
			),
	],
	[
		'claiming clocks in the victim’s name',
		({ send, victim }) => send('yjs', ask(numbers(1, victim.bag.doc.clientID, 1_000))),
	],
	[
		'nested types, text and __proto__',
		({ send }) => {
			send('yjs', update(updateOf((doc) => doc.getText('note').insert(0, 'x'.repeat(1_000)))));
			send('yjs', update(updateOf((doc) => doc.getMap('records').set(key(1), new YMap()))));
			send(
				'yjs',
				update(updateOf((doc) => doc.getMap('records').set('__proto__', { polluted: 1 }))),
			);
			send('yjs', update(updateOf((doc) => doc.getArray('records').push([1]))));
		},
	],
	[
		'forged records',
		({ send, victim }) => {
			const [genuine] = [...victim.ledger.records()];
			const forged = Uint8Array.from(genuine?.bytes ?? []);
			forged[forged.length - 1] = (forged[forged.length - 1] ?? 0) ^ 1;
			send('yjs', update(updateOf((doc) => doc.getMap('records').set(key(1), forged))));
		},
	],
	[
		'deleting everything',
		({ send, victim }) => {
			const doc = new Doc();
			send('yjs', update(updateOf(() => undefined)));
			const copy = encodeStateAsUpdate(victim.bag.doc);
			send('yjs', state(deleted(copy, doc)));
		},
	],
	[
		'digests that never agree',
		async ({ send, clock }) => {
			for (let i = 0; i < 30; i++) {
				send('digest', digest(i));
				await clock.advance(2_000);
			}
		},
	],
	[
		'asking and never answering',
		async ({ send, clock }) => {
			send('digest', digest(9));
			for (let i = 0; i < 30; i++) {
				send('ping', new Uint8Array());
				await clock.advance(2_000);
			}
		},
	],
];

function deleted(copy: Uint8Array, doc: Doc): Uint8Array {
	// Applied to a document of its own, cleared there, and sent as that document's state.
	applyUpdate(doc, copy);
	doc.getMap('records').clear();
	return encodeStateAsUpdate(doc);
}

async function attackWith(attack: Attack) {
	const clock = new VirtualClock();
	const [victim, friend] = authors.keys
		.slice(0, 2)
		.map((deviceKey, name) => new SimulatedPeer(name, deviceKey, authors, clock, random));
	const foe = authors.keys[2];
	if (!victim || !friend || !foe) throw new Error('three people');
	const join = (one: SimulatedPeer, other: SimulatedPeer) => {
		const here = new SeededWire(other.clock, random, () => RELIABLE);
		const there = new SeededWire(one.clock, random, () => RELIABLE);
		SeededWire.join(here, there);
		return [here, there] as const;
	};
	const [toFriend, toVictim] = join(victim, friend);
	victim.connect(friend, toFriend, true);
	friend.connect(victim, toVictim, false);
	const attacker = new SimulatedPeer(2, foe, authors, clock, random);
	const [victimEnd, attackerEnd] = join(victim, attacker);
	victim.connect(attacker, victimEnd, true);
	await victim.write((seq) => answerDraft('own-one', 4, seq));
	await clock.advance(3_000);
	const sendPart = (part: Uint8Array<ArrayBuffer>) => attackerEnd.send(part);
	const writer = new FrameWriter({ bufferedAmount: 0, send: sendPart });
	const send: Attacker['send'] = (kind, message) => void writer.send(kind, message);
	await attack({ victim, clock, sendPart, send });
	await clock.advance(5_000);
	await friend.write((seq) => answerDraft('own-two', 2, seq));
	await victim.write((seq) => answerDraft('own-three', 3, seq));
	await clock.advance(20_000);
	return { victim, friend, attacker };
}

function expectUnharmed(victim: SimulatedPeer, friend: SimulatedPeer): void {
	expect(victim.ledger.size).toBe(3);
	expect(victim.digest).toEqual(friend.digest);
	expect(victim.links.get(friend)?.status.isInSync).toBe(true);
	expect(victim.bag.doc.store.pendingStructs).toBeNull();
	expect(friend.accused).toEqual([]);
	expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
}

test.each(CRUDE)(
	'[SY7] %s: the attacker is dropped and named, nothing else happens',
	async (_, attack) => {
		const { victim, friend, attacker } = await attackWith(attack);
		expect(victim.links.has(attacker)).toBe(false);
		expect(victim.accused).toHaveLength(1);
		expectUnharmed(victim, friend);
	},
);

test.each(SUBTLE)('[SY6] %s: without effect', async (_, attack) => {
	const { victim, friend } = await attackWith(attack);
	expect(victim.accused).toEqual([]);
	expectUnharmed(victim, friend);
});
