import type { AssessmentId } from '$lib/records';
import { openDevice } from '../device/device.svelte';
import { LiveRoom } from './live-room.svelte';
import { openRoomParts } from './room-parts';

let current: { readonly id: AssessmentId; readonly room: Promise<LiveRoom> } | null = null;
let leaving: Promise<void> = Promise.resolve();

/** The room of this assessment, opened unless it is open already. Only one room is open in a tab: entering another leaves the first. */
export function enterRoom(id: AssessmentId, otherGroup: string): Promise<LiveRoom> {
	if (current?.id === id) return current.room;
	void leaveRoom();
	const room = leaving.then(async () => {
		const { shelf } = await openDevice();
		return new LiveRoom(await openRoomParts(shelf, id), otherGroup);
	});
	const entered = { id, room };
	current = entered;
	room.catch(() => {
		if (current === entered) current = null;
	});
	return room;
}

/** Saves and closes the open room, if any. */
export function leaveRoom(): Promise<void> {
	const left = current;
	current = null;
	if (left) {
		leaving = left.room.then(
			(room) => room.close(),
			() => undefined,
		);
	}
	return leaving;
}

/** Leaves the open room and takes its assessment off this device: for one of which nothing was taken in. */
export async function forgetRoom({ id }: LiveRoom): Promise<void> {
	await leaveRoom();
	const { shelf } = await openDevice();
	await shelf.remove(id);
}
