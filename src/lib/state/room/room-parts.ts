import * as Y from 'yjs';
import { Fault } from '$lib/faults';
import { Bag, Ledger, type Verify } from '$lib/model';
import type { AssessmentId, DeviceKey } from '$lib/records';
import {
	openBagStore,
	openMirror,
	type AssessmentEntry,
	type BagStore,
	type Shelf,
} from '$lib/storage';
import { openRoom, type Room } from '$lib/sync';
import { iceServers, signallingUrls } from '../device/network';
import { verifyBeside } from '../workers/verify-beside';
import { WorkerClient } from '../workers/worker-client';

/** Everything one opened assessment is made of. */
export interface RoomParts {
	readonly shelf: Shelf;
	readonly entry: AssessmentEntry;
	readonly key: DeviceKey | null;
	readonly ledger: Ledger;
	/** Checks signatures, large batches in workers. */
	readonly verify: Verify;
	readonly store: BagStore;
	/** `null` where this device has no invitation, only a file. */
	readonly room: Room | null;
	close(): Promise<void>;
}

/**
 * Loads an assessment from this device and links it with other tabs and people.
 *
 * @throws Fault `assessment-not-here`, and what storage throws.
 */
export async function openRoomParts(shelf: Shelf, id: AssessmentId): Promise<RoomParts> {
	const listed = await shelf.get(id);
	if (!listed) throw new Fault('assessment-not-here', { assessment: id });
	const key = await shelf.key(id);
	const { bag, ledger, store, verify, workers } = await load(shelf, id);
	const entry = { ...listed, openedAt: Date.now(), bytes: sizeOf(ledger) };
	await shelf.put(entry);
	const room = entry.secret && link(entry, entry.secret, { bag, ledger, key });
	return {
		shelf,
		entry,
		key,
		ledger,
		verify,
		store,
		room,
		close: async () => {
			await room?.close();
			await store.flush();
			const now = await shelf.get(id);
			if (now) await shelf.put({ ...now, bytes: sizeOf(ledger) });
			await store.close();
			ledger.destroy();
			workers.close();
			bag.doc.destroy();
		},
	};
}

async function load(shelf: Shelf, id: AssessmentId) {
	const workers = new WorkerClient();
	const verify = verifyBeside(workers);
	try {
		const bag = new Bag(new Y.Doc());
		const mirror = await openMirror(shelf, id);
		const ledger = new Ledger({
			assessment: id,
			bag,
			verify,
			known: (recordKey) => mirror.knows(recordKey),
		});
		const store = await openBagStore({ shelf, assessment: id, bag, ledger, mirror });
		await ledger.settled();
		return { bag, ledger, store, verify, workers };
	} catch (thrown) {
		workers.close();
		throw thrown;
	}
}

function link(
	{ id, isSharing }: AssessmentEntry,
	secret: Uint8Array,
	{ bag, ledger, key }: { bag: Bag; ledger: Ledger; key: DeviceKey | null },
) {
	return openRoom({
		assessment: id,
		ledger,
		bag,
		secret,
		signalling: signallingUrls(),
		iceServers: iceServers(),
		self: { author: key?.author ?? null },
		isSharing,
	});
}

/** Bytes of all verified records: what the assessment amounts to, whatever the database makes of it. */
function sizeOf(ledger: Ledger): number {
	let bytes = 0;
	for (const key of ledger.keys()) bytes += ledger.bytes(key)?.byteLength ?? 0;
	return bytes;
}
