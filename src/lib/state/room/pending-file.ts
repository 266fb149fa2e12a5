import type { AssessmentId } from '$lib/records';
import { readChosenFile } from '$lib/storage';
import { openDevice } from '../device/device.svelte';

let pending: File | null = null;

/**
 * Takes in a file chosen outside a room: makes sure its assessment is listed on this device and keeps the file for the room's own
 * preview. Nothing is merged here.
 *
 * @throws Fault `file-*`, and what storage throws.
 */
export async function openFile(file: File): Promise<AssessmentId> {
	const { assessment, title } = await readChosenFile(file);
	const { shelf } = await openDevice();
	if (!(await shelf.get(assessment))) {
		const now = Date.now();
		await shelf.put({
			id: assessment,
			title,
			role: 'observer',
			secret: null,
			createdAt: now,
			openedAt: now,
			backedUpAt: null,
			bytes: 0,
			joined: false,
			isSharing: false,
			isSample: false,
		});
	}
	pending = file;
	return assessment;
}

/** The file that was chosen outside the room, once. */
export function takePendingFile(): File | null {
	const file = pending;
	pending = null;
	return file;
}
