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
import { iceServers, signallingUrls } from './network';
import { startVerifier } from './verifier';

/** Everything one opened assessment is made of. */
export interface RoomParts {
	readonly shelf: Shelf;
	readonly entry: AssessmentEntry;
	readonly key: DeviceKey | null;
	readonly ledger: Ledger;
	/** Checks signatures, large batches in a worker. */
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
	const found = await shelf.get(id);
	if (!found) throw new Fault('assessment-not-here', { assessment: id });
	const entry = { ...found, openedAt: Date.now() };
	await shelf.put(entry);
	const key = await shelf.key(id);

	const verifier = startVerifier();
	const bag = new Bag(new Y.Doc());
	const mirror = await openMirror(shelf, id);
	const ledger = new Ledger({
		assessment: id,
		bag,
		verify: verifier.verify,
		known: (recordKey) => mirror.knows(recordKey),
	});
	const store = await openBagStore({ shelf, assessment: id, bag, ledger, mirror });
	await ledger.settled();

	const room = entry.secret
		? await openRoom({
				assessment: id,
				ledger,
				bag,
				secret: entry.secret,
				signalling: signallingUrls(),
				iceServers: iceServers(),
				self: { author: key?.author ?? null },
				isSharing: entry.isSharing,
			})
		: null;

	return {
		shelf,
		entry,
		key,
		ledger,
		verify: verifier.verify,
		store,
		room,
		close: async () => {
			await room?.close();
			await store.flush();
			await store.close();
			ledger.destroy();
			verifier.close();
			bag.doc.destroy();
		},
	};
}
