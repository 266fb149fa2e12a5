import { isFault, type FaultCode } from '$lib/faults';
import {
	fieldStatement,
	joinStatement,
	removalStatement,
	setupStatement,
	type FieldValue,
	type Setup,
	type Statement,
} from '$lib/model';
import { departmentId, entityId, groupId, type EntityId } from '$lib/questionnaires';
import {
	foundAssessment,
	generateDeviceKey,
	signRecord,
	type AssessmentId,
	type AuthorId,
	type DeviceKey,
} from '$lib/records';
import { openShelf, type AssessmentEntry, type Shelf } from '$lib/storage';
import { setupDraft } from '../../../src/lib/state/facilitation/setup-draft';
import { LiveRoom } from '../../../src/lib/state/room/live-room.svelte';
import { openRoomParts } from '../../../src/lib/state/room/room-parts';
import { entryOf, freshName } from '../storage/fixtures';

export const BILLING = entityId('process-0000000000000001');
export const DELIVERY = entityId('process-0000000000000002');

/** Somebody else's device, of which only the signed records arrive. */
export class Stranger {
	#seq = 0;

	constructor(
		private readonly room: LiveRoom,
		private readonly key: DeviceKey,
	) {}

	get author(): AuthorId {
		return this.key.author;
	}

	async say(...statements: readonly Statement[]): Promise<void> {
		const { ledger } = this.room.context;
		for (const statement of statements) {
			this.#seq += 1;
			const draft = { ...statement, seq: this.#seq, clock: ledger.nextClock(), wallSeconds: 0 };
			ledger.add(await signRecord(draft, this.room.id, this.key));
		}
		await ledger.settled();
	}

	join(name: string, group = 'it'): Promise<void> {
		return this.say(joinStatement({ name, group: groupId(group), department: departmentId('it') }));
	}

	name(id: EntityId, name: FieldValue): Promise<void> {
		return this.say(fieldStatement(id, 'name', name));
	}
}

/** An assessment on this device with its real store and no network, and people elsewhere whose records arrive. */
export interface RoomHere {
	readonly room: LiveRoom;
	readonly shelf: Shelf;
	/** Speaks for the facilitator past the room, where this device is somebody else's. */
	readonly facilitator: Stranger;
	stranger(): Promise<Stranger>;
	remove(author: AuthorId): Promise<void>;
	close(): Promise<void>;
}

/**
 * Opens a fresh room. `role`: of this device; as facilitator it has set the assessment up as `setup` says, else somebody elsewhere has.
 */
export async function openRoomHere(
	role: AssessmentEntry['role'],
	setup: Partial<Setup> = {},
): Promise<RoomHere> {
	const shelf = await openShelf({ name: freshName() });
	const salt = crypto.getRandomValues(new Uint8Array(16));
	const key = await generateDeviceKey();
	const id: AssessmentId = await foundAssessment(key.author, salt);
	if (role === 'facilitator') await shelf.putKey(id, key);
	await shelf.put(entryOf(id, { role, secret: null, isSharing: false }));
	const room = new LiveRoom(await openRoomParts(shelf, id), 'Others');
	const facilitator = new Stranger(room, key);
	await facilitator.say(setupStatement({ ...setupDraft(), title: 'Freight', ...setup, salt }));
	return {
		room,
		shelf,
		facilitator,
		stranger: async () => new Stranger(room, await generateDeviceKey()),
		remove: (author) => facilitator.say(removalStatement(author, true)),
		close: async () => {
			await room.close();
			shelf.close();
		},
	};
}

/** The code of the Fault that the work fails with; `null` where it does not fail. Anything else is thrown on. */
export async function faultOf(work: Promise<unknown>): Promise<FaultCode | null> {
	try {
		await work;
		return null;
	} catch (thrown) {
		if (isFault(thrown)) return thrown.code;
		throw thrown;
	}
}
