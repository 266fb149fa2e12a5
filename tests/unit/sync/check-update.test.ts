import fc from 'fast-check';
import { createEncoder, toUint8Array, writeUint8, writeVarUint } from 'lib0/encoding';
import { expect, test } from 'vitest';
import {
	applyUpdate,
	Array as YArray,
	Doc,
	encodeStateAsUpdate,
	encodeStateVector,
	Map as YMap,
} from 'yjs';
import { checkStateVector } from '../../../src/lib/sync/check-state-vector';
import { checkUpdate } from '../../../src/lib/sync/check-update';

let names = 0;

function key(): string {
	return `key${names++}`.padEnd(22, '_');
}

/** A document with `count` records, each written on its own, under `client`. */
function bagOf(count: number, client?: number): { doc: Doc; updates: Uint8Array[] } {
	const doc = new Doc();
	if (client !== undefined) doc.clientID = client;
	const updates: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array) => updates.push(update));
	for (let i = 0; i < count; i++) doc.getMap('records').set(key(), new Uint8Array(100).fill(i));
	return { doc, updates };
}

function numbers(...values: readonly number[]): Uint8Array {
	const encoder = createEncoder();
	for (const value of values) writeVarUint(encoder, value);
	return toUint8Array(encoder);
}

test('[SY6] what bags of records send each other is applied', () => {
	const one = bagOf(5);
	const two = bagOf(5);
	expect(checkUpdate(encodeStateAsUpdate(one.doc), two.doc)).toBe('apply');
	applyUpdate(two.doc, encodeStateAsUpdate(one.doc));
	two.doc.getMap('records').delete([...two.doc.getMap('records').keys()][0] ?? '');
	two.doc.getMap('records').set(key(), new Uint8Array(64 * 1024));
	const difference = encodeStateAsUpdate(two.doc, encodeStateVector(one.doc));
	expect(checkUpdate(difference, one.doc)).toBe('apply');
	applyUpdate(one.doc, difference);
	expect(checkUpdate(encodeStateAsUpdate(two.doc, encodeStateVector(one.doc)), one.doc)).toBe(
		'apply',
	);
});

test('[SY6] the same key set by both, deleted and set again passes as well', () => {
	const [one, two] = [new Doc(), new Doc()];
	const name = key();
	one.getMap('records').set(name, new Uint8Array(80));
	two.getMap('records').set(name, new Uint8Array(80));
	applyUpdate(two, encodeStateAsUpdate(one));
	two.getMap('records').delete(name);
	two.getMap('records').set(name, new Uint8Array(90));
	expect(checkUpdate(encodeStateAsUpdate(two), one)).toBe('apply');
	expect(checkUpdate(encodeStateAsUpdate(two), new Doc())).toBe('apply');
});

test('[SY6] an echo of what is here already is known', () => {
	const { doc, updates } = bagOf(3);
	for (const update of updates) expect(checkUpdate(update, doc)).toBe('known');
	expect(checkUpdate(encodeStateAsUpdate(doc), doc)).toBe('known');
});

test('[SY6] an update that builds on something missing is not applied: 200 of them leave nothing behind', () => {
	const doc = new Doc();
	for (let i = 0; i < 200; i++) {
		const [, second] = bagOf(2).updates;
		if (!second) throw new Error('two updates');
		expect(checkUpdate(second, doc)).toBe('gap');
	}
	const { updates } = bagOf(1);
	const deletes = new Doc();
	applyUpdate(deletes, updates[0] ?? new Uint8Array());
	const before = encodeStateVector(deletes);
	deletes.getMap('records').clear();
	expect(checkUpdate(encodeStateAsUpdate(deletes, before), doc)).toBe('gap');
});

test('[SY6] an update that writes in this document’s name is not applied', () => {
	const victim = bagOf(2, 42).doc;
	const forger = bagOf(5, 42).doc;
	expect(checkUpdate(encodeStateAsUpdate(forger), victim)).toBe('client-conflict');
	expect(checkStateVector(encodeStateVector(forger), victim)).toBe('client-conflict');
	expect(checkStateVector(encodeStateVector(victim), forger)).toBe('apply');
});

test.each([
	['30 million structs in 10 bytes', numbers(1, 30_000_000, 77, 0, 0)],
	['2^31 clients', numbers(2 ** 31)],
	['2^28 structs without a body', numbers(1, 2 ** 28, 7, 0)],
	['2^40 deletes', numbers(0, 1, 7, 2 ** 40)],
	['bytes behind the end', new Uint8Array([...numbers(0, 0), 1])],
	['nothing at all', new Uint8Array()],
	['a number that never ends', new Uint8Array(40).fill(0xff)],
])('[SY6] an update that claims %s is broken, in no time', (_, update) => {
	const doc = new Doc();
	// Whoever walked through what is claimed would not come back in the time that a test has.
	expect(checkUpdate(update, doc)).toBe('broken');
});

test('[SY6] a struct that claims 2^40 clocks is broken', () => {
	const encoder = createEncoder();
	for (const value of [1, 1, 77, 0]) writeVarUint(encoder, value);
	writeUint8(encoder, 0);
	writeVarUint(encoder, 2 ** 40);
	writeVarUint(encoder, 0);
	expect(checkUpdate(toUint8Array(encoder), new Doc())).toBe('broken');
});

test('[SY6] contents that a bag does not have are foreign: kept out, and nobody is blamed', () => {
	const makers: readonly ((doc: Doc) => void)[] = [
		(doc) => doc.getText('note').insert(0, 'hello'),
		(doc) => doc.getMap('records').set(key(), 'text'),
		(doc) => doc.getMap('records').set('short', new Uint8Array(80)),
		(doc) => doc.getMap('records').set(key(), new YMap()),
		(doc) => doc.getMap('other').set(key(), new Uint8Array(80)),
		(doc) => doc.getArray('records').push([new Uint8Array(80)]),
		(doc) => doc.getMap('records').set(key(), new YArray()),
		(doc) => doc.getMap('records').set(key(), new Uint8Array(100_000)),
		(doc) => doc.getMap('records').set('__proto__', { polluted: true }),
	];
	for (const make of makers) {
		const doc = new Doc();
		make(doc);
		expect(checkUpdate(encodeStateAsUpdate(doc), new Doc())).toBe('foreign');
	}
});

test('[SY6] a deep value is foreign, not a RangeError', () => {
	let deep: unknown[] = [];
	for (let i = 0; i < 5_000; i++) deep = [deep];
	const doc = new Doc();
	doc.getMap('records').set(key(), deep);
	expect(checkUpdate(encodeStateAsUpdate(doc), new Doc())).toBe('foreign');
});

test('[SY6] of a valid update with changed bytes, what passes applies without an error and leaves nothing pending', () => {
	const source = bagOf(6).doc;
	source.getMap('records').delete([...source.getMap('records').keys()][2] ?? '');
	const update = encodeStateAsUpdate(source);
	const change = fc.record({ at: fc.nat(update.length - 1), to: fc.nat(255) });
	fc.assert(
		fc.property(
			fc.array(change, { minLength: 1, maxLength: 4 }),
			fc.nat(update.length),
			(changes, cut) => {
				const mutated = update.slice(0, cut < update.length / 2 ? update.length : cut);
				for (const { at, to } of changes) if (at < mutated.length) mutated[at] = to;
				const doc = new Doc();
				if (checkUpdate(mutated, doc) !== 'apply') return;
				applyUpdate(doc, mutated);
				expect(doc.store.pendingStructs).toBeNull();
				expect(doc.store.pendingDs).toBeNull();
			},
		),
		{ numRuns: 3_000 },
	);
});

test('[SY6] a state vector is read before it is answered', () => {
	const { doc } = bagOf(2);
	expect(checkStateVector(encodeStateVector(doc), new Doc())).toBe('apply');
	expect(checkStateVector(numbers(2 ** 31), doc)).toBe('broken');
	expect(checkStateVector(new Uint8Array(300_000), doc)).toBe('broken');
});
