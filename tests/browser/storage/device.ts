import type { IDBPDatabase } from 'idb';
import type { AssessmentId, DeviceKey, SignedRecord } from '$lib/records';
import { openShelf, type Shelf } from '$lib/storage';
import { founded, freshName, inDatabase, until } from './fixtures';
import { answers, mirroredKeys, openRoom, storedKeys, storedRows, type OpenedRoom } from './room';

/** A device with one assessment, its tabs, and what lies on its disk. */
export class Device {
	/** Undoes what a test did to the disk; called at the end in any case. */
	restore: () => void = () => undefined;
	readonly #rooms: OpenedRoom[] = [];

	constructor(
		readonly shelf: Shelf,
		readonly id: AssessmentId,
		readonly key: DeviceKey,
	) {}

	/** Opens the assessment in another tab. */
	async open(shelf = this.shelf): Promise<OpenedRoom> {
		const room = await openRoom(shelf, this.id);
		this.#rooms.push(room);
		return room;
	}

	/** Answers `count` items in a tab, from number `from` on. */
	async write({ ledger }: OpenedRoom, count: number, from = 1): Promise<readonly SignedRecord[]> {
		const records = await answers(this.id, this.key, count, from);
		for (const record of records) ledger.add(record);
		return records;
	}

	/** Done when a tab says that it could not save. */
	failed({ store }: OpenedRoom): Promise<void> {
		return until(
			() => store.saved.state === 'failed',
			(callback) => store.observe(callback),
		);
	}

	/** Done when a tab says that all is saved. */
	saved({ store }: OpenedRoom): Promise<void> {
		return until(
			() => store.saved.state === 'saved',
			(callback) => store.observe(callback),
		);
	}

	/** Does something to the database of the document, past the code under test. */
	inDocument<T>(work: (database: IDBPDatabase<unknown>) => Promise<T>): Promise<T> {
		return inDatabase(this.shelf.documentName(this.id), work);
	}

	storedKeys(): Promise<readonly string[]> {
		return storedKeys(this.shelf, this.id);
	}

	storedRows(): Promise<readonly unknown[]> {
		return storedRows(this.shelf, this.id);
	}

	mirroredKeys(): Promise<readonly string[]> {
		return mirroredKeys(this.shelf, this.id);
	}

	async stop(): Promise<void> {
		this.restore();
		for (const { store, ledger } of this.#rooms) {
			await store.close();
			ledger.destroy();
		}
		this.shelf.close();
	}
}

/** A new device with an empty disk. */
export async function startDevice(limitMs = 2_000): Promise<Device> {
	const { id, key } = await founded();
	return new Device(await openShelf({ name: freshName(), limitMs }), id, key);
}
