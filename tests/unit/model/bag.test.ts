import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { Bag } from '$lib/model';
import { RECORD_LIMITS, type RecordKey } from '$lib/records';
import { sync } from './room-of';
import { author, spoken } from './spoken';

const record = (seq: number) => spoken({ by: author(1), seq, kind: 'x', subject: 'x', body: seq });
const [one, two, three] = [record(1), record(2), record(3)];

/** What observers of a bag are told. */
function listen(bag: Bag) {
	const told: { added: readonly RecordKey[]; removed: readonly RecordKey[] }[] = [];
	const stop = bag.observe((added, removed) => told.push({ added, removed }));
	return { told, stop };
}

describe('a bag', () => {
	test('holds what was put, in this document and in every copy', () => {
		const [a, b] = [new Bag(new Y.Doc()), new Bag(new Y.Doc())];
		a.put([one, two]);
		b.put([three]);
		sync(a.doc, b.doc);
		for (const bag of [a, b, new Bag(a.doc)]) {
			expect(bag.size).toBe(3);
			expect(new Set(bag.keys())).toEqual(new Set([one.key, two.key, three.key]));
			expect(bag.get(two.key)).toEqual(two.bytes);
		}
	});

	test('[MO23] putting what is there already writes nothing', () => {
		const bag = new Bag(new Y.Doc());
		bag.put([one, two], 'mine');
		const before = Y.encodeStateVector(bag.doc);
		bag.put([one, two]);
		bag.restore([one, two]);
		expect(Y.encodeStateVector(bag.doc)).toEqual(before);
	});

	test('[MO23] many records are one transaction with its origin', () => {
		const bag = new Bag(new Y.Doc());
		const origins: unknown[] = [];
		bag.doc.on('update', (_update: Uint8Array, origin: unknown) => origins.push(origin));
		bag.put([one, two, three], 'mine');
		expect(origins).toEqual(['mine']);
	});

	test('[MO23] what stands under a key stays when it is put, and gives way when it is restored', () => {
		const bag = new Bag(new Y.Doc());
		bag.doc.getMap('records').set(one.key, two.bytes);
		bag.put([one]);
		expect(bag.get(one.key)).toEqual(two.bytes);
		bag.restore([one]);
		expect(bag.get(one.key)).toEqual(one.bytes);
	});

	test('tells what came, what went, and both when bytes are replaced', () => {
		const bag = new Bag(new Y.Doc());
		const { told, stop } = listen(bag);
		bag.put([one, two]);
		bag.doc.getMap('records').delete(one.key);
		bag.doc.getMap('records').set(two.key, three.bytes);
		bag.doc.getMap('records').set(two.key, new Uint8Array(three.bytes));
		stop();
		bag.put([three]);
		expect(told).toEqual([
			{ added: [one.key, two.key], removed: [] },
			{ added: [], removed: [one.key] },
			{ added: [two.key], removed: [two.key] },
		]);
	});

	test('[MO4] [MO3] what cannot be a record is ignored and named', () => {
		const doc = new Y.Doc();
		const map = doc.getMap('records');
		const nested = new Y.Map();
		map.set(one.key, nested);
		nested.set('deep', new Y.Array());
		map.set(two.key, 'text');
		map.set('__proto__', one.bytes);
		map.set('constructor', { polluted: true });
		map.set(`${three.key}x`, three.bytes);
		map.set(three.key, new Uint8Array(RECORD_LIMITS.setupBytes + 1));
		for (const bag of [new Bag(doc), new Bag(copyOf(doc))]) {
			expect(bag.size).toBe(0);
			expect(bag.ignored).toEqual(
				new Map([
					[one.key, 'record-malformed'],
					[two.key, 'record-malformed'],
					['__proto__', 'record-malformed'],
					['constructor', 'record-malformed'],
					[`${three.key}x`, 'record-malformed'],
					[three.key, 'record-too-large'],
				]),
			);
		}
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
	});

	test('[MO4] a list, a text or nesting under the same name does no harm', () => {
		const hostile = new Y.Doc();
		hostile.getArray('records').insert(0, [1, { deep: [[[]]] }, new Uint8Array(9)]);
		const bag = new Bag(new Y.Doc());
		bag.put([one]);
		Y.applyUpdate(bag.doc, Y.encodeStateAsUpdate(hostile));
		expect([...bag.keys()]).toEqual([one.key]);
		expect(bag.get(one.key)).toEqual(one.bytes);
	});

	test('[MO4] an entry that stops being one is a loss', () => {
		const bag = new Bag(new Y.Doc());
		bag.put([one]);
		const { told } = listen(bag);
		bag.doc.getMap('records').set(one.key, null);
		expect(told).toEqual([{ added: [], removed: [one.key] }]);
		expect(bag.ignored.get(one.key)).toBe('record-malformed');
		bag.restore([one]);
		expect(bag.ignored.size).toBe(0);
		expect(bag.get(one.key)).toEqual(one.bytes);
	});

	test('[MO24] what another client has said under our number does not reach others until we take a new one', () => {
		const [ours, theirs] = [new Bag(new Y.Doc()), new Bag(new Y.Doc())];
		const hijacker = new Y.Doc();
		hijacker.clientID = ours.doc.clientID;
		hijacker.getMap('other').set('x', 1);
		Y.applyUpdate(theirs.doc, Y.encodeStateAsUpdate(hijacker));
		ours.put([one]);
		sync(ours.doc, theirs.doc);
		expect(theirs.size).toBe(0);
		ours.resetClient();
		ours.put([two]);
		sync(ours.doc, theirs.doc);
		expect([...theirs.keys()]).toEqual([two.key]);
	});
});

function copyOf(doc: Y.Doc): Y.Doc {
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	return copy;
}
