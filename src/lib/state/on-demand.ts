import type * as acceptedInvitation from './room/accept-invitation';
import type * as currentRoom from './room/current-room';
import type * as deviceOfTab from './device/device.svelte';
import type * as newAssessment from './room/create-assessment';
import type * as pendingFile from './room/pending-file';
import type * as roomFiles from './room/room-files';

/*
 * What needs the document, the store or the network, loaded when it is first called: a page that only names these functions stays
 * small. `export ... from` would make every page load all of it.
 */

/** See `./device/device.svelte`. */
export const openDevice: typeof deviceOfTab.openDevice = async () =>
	(await import('./device/device.svelte')).openDevice();

/** See `./room/current-room`. */
export const enterRoom: typeof currentRoom.enterRoom = async (...given) =>
	(await import('./room/current-room')).enterRoom(...given);

/** See `./room/current-room`. */
export const leaveRoom: typeof currentRoom.leaveRoom = async () =>
	(await import('./room/current-room')).leaveRoom();

/** See `./room/current-room`. */
export const forgetRoom: typeof currentRoom.forgetRoom = async (...given) =>
	(await import('./room/current-room')).forgetRoom(...given);

/** See `./room/create-assessment`. */
export const createAssessment: typeof newAssessment.createAssessment = async (...given) =>
	(await import('./room/create-assessment')).createAssessment(...given);

/** See `./room/create-assessment`. */
export const openSample: typeof newAssessment.openSample = async (...given) =>
	(await import('./room/create-assessment')).openSample(...given);

/** See `./room/accept-invitation`. */
export const acceptInvitation: typeof acceptedInvitation.acceptInvitation = async (...given) =>
	(await import('./room/accept-invitation')).acceptInvitation(...given);

/** See `./room/pending-file`. */
export const openFile: typeof pendingFile.openFile = async (...given) =>
	(await import('./room/pending-file')).openFile(...given);

/** See `./room/room-files`. */
export const offerFile: typeof roomFiles.offerFile = async (...given) =>
	(await import('./room/room-files')).offerFile(...given);

/** See `./room/room-files`. */
export const saveBackup: typeof roomFiles.saveBackup = async (...given) =>
	(await import('./room/room-files')).saveBackup(...given);
