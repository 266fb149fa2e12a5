// @ts-check
import 'fake-indexeddb/auto';
import * as Y from 'yjs';
import { threeDigits } from './median.mjs';

/** @typedef {import('./build-rooms.mjs').BuiltRooms} BuiltRooms */

/**
 * What a device writes while an assessment grows record by record. Bytes are those of the values handed to IndexedDB; what the browser's
 * own files need on top is not in them, and is the same whoever writes.
 *
 * @typedef {object} StorageCost
 * @property {number} arrivals records, each of which arrives and is written alone
 * @property {number} visits how often the assessment was opened and left meanwhile
 * @property {number} documentBytes of the document in the end, as one update
 * @property {number} documentBytesWritten all rows and all whole documents
 * @property {number} mirrorBytesWritten the device's own copy of each record
 * @property {number} documentTimes `documentBytesWritten` over `documentBytes`
 * @property {number} allTimes both over `documentBytes`
 * @property {number} rowsLeft in the document's database after the last visit
 * @property {number} bytesLeft in them
 */

/**
 * @param {BuiltRooms} rooms
 * @param {{ arrivals: number; visits: number }} life
 * @returns {Promise<StorageCost>}
 */
export async function measureStorage(rooms, { arrivals, visits }) {
	const { records, storage } = rooms;
	const key = await records.generateDeviceKey();
	const assessment = await records.foundAssessment(key.author, new Uint8Array(16));
	const shelf = await storage.openShelf({ name: `bench-${crypto.randomUUID()}` });
	const counted = countBytes();
	let documentBytes = 0;
	try {
		for (let visit = 0; visit < visits; visit += 1) {
			const from = Math.round((arrivals * visit) / visits) + 1;
			const to = Math.round((arrivals * (visit + 1)) / visits);
			documentBytes = await liveThrough(rooms, shelf, { key, assessment, from, to });
		}
	} finally {
		counted.stop();
	}
	const rows = await readRows(shelf.documentName(assessment));
	await shelf.remove(assessment);
	shelf.close();
	const { updates, mirror } = counted;
	return {
		arrivals,
		visits,
		documentBytes,
		documentBytesWritten: updates(),
		mirrorBytesWritten: mirror(),
		documentTimes: threeDigits(updates() / documentBytes),
		allTimes: threeDigits((updates() + mirror()) / documentBytes),
		rowsLeft: rows.length,
		bytesLeft: rows.reduce((sum, row) => sum + row.length, 0),
	};
}

/**
 * One visit: opened, records arrive one by one, left.
 * @param {BuiltRooms} rooms
 * @param {import('../../src/lib/storage/index.js').Shelf} shelf
 * @param {{ key: import('../../src/lib/records/index.js').DeviceKey; assessment: import('../../src/lib/records/index.js').AssessmentId; from: number; to: number }} visit
 * @returns {Promise<number>} bytes of the document when it was left
 */
async function liveThrough({ model, records, storage }, shelf, { key, assessment, from, to }) {
	const doc = new Y.Doc();
	const bag = new model.Bag(doc);
	const mirror = await storage.openMirror(shelf, assessment);
	const ledger = new model.Ledger({
		assessment,
		bag,
		verify: model.verifyHere,
		known: (name) => mirror.knows(name),
	});
	const store = await storage.openBagStore({ shelf, assessment, bag, ledger, mirror });
	for (let seq = from; seq <= to; seq += 1) {
		const about = { kind: 'answer', subject: `r1/item-${seq}`, wallSeconds: 1_700_000_000 };
		const statement = { seq, clock: seq, ...about, body: 'dk' };
		bag.put([await records.signRecord(statement, assessment, key)], 'peer');
		await ledger.settled();
		await store.flush();
	}
	if (store.saved.state !== 'saved') throw new Error('not everything was saved');
	await store.close();
	ledger.destroy();
	return Y.encodeStateAsUpdate(doc).length;
}

/** Adds up the bytes handed to the stores of the document and of the mirror from now on. */
function countBytes() {
	/** @type {Map<string, number>} */
	const bytes = new Map();
	const { prototype } = IDBObjectStore;
	const undo = /** @type {const} */ (['add', 'put']).map((name) => {
		/** @type {(value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>} */
		const write = Reflect.get(prototype, name);
		prototype[name] = function (/** @type {[value: unknown, key?: IDBValidKey]} */ ...values) {
			const [value] = values;
			if (value instanceof Uint8Array) {
				bytes.set(this.name, (bytes.get(this.name) ?? 0) + value.length);
			}
			return Reflect.apply(write, this, values);
		};
		return () => {
			prototype[name] = write;
		};
	});
	return {
		updates: () => bytes.get('updates') ?? 0,
		mirror: () => bytes.get('records') ?? 0,
		stop: () => {
			for (const each of undo) each();
		},
	};
}

/**
 * @param {string} name
 * @returns {Promise<readonly Uint8Array[]>}
 */
async function readRows(name) {
	/** @type {IDBDatabase} */
	const database = await resultOf(indexedDB.open(name));
	/** @type {unknown[]} */
	const rows = await resultOf(database.transaction('updates').objectStore('updates').getAll());
	database.close();
	return rows.filter((row) => row instanceof Uint8Array);
}

/**
 * @template Result
 * @param {IDBRequest<Result>} request
 * @returns {Promise<Result>}
 */
function resultOf(request) {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('no result'));
	});
}
