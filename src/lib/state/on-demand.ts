import type * as acceptedInvitation from './accept-invitation';
import type * as currentRoom from './current-room';
import type * as deviceOfTab from './device.svelte';
import type * as newAssessment from './new-assessment';
import type * as pendingFile from './pending-file';
import type * as roomFiles from './room-files';

/*
 * What needs the document, the store or the network, loaded when it is first called: a page that only names these functions stays
 * small. `export ... from` would make every page load all of it.
 */

/** See `./device.svelte`. */
export const openDevice: typeof deviceOfTab.openDevice = async () =>
	(await import('./device.svelte')).openDevice();

/** See `./current-room`. */
export const enterRoom: typeof currentRoom.enterRoom = async (...given) =>
	(await import('./current-room')).enterRoom(...given);

/** See `./current-room`. */
export const leaveRoom: typeof currentRoom.leaveRoom = async () =>
	(await import('./current-room')).leaveRoom();

/** See `./current-room`. */
export const forgetRoom: typeof currentRoom.forgetRoom = async (...given) =>
	(await import('./current-room')).forgetRoom(...given);

/** See `./new-assessment`. */
export const createAssessment: typeof newAssessment.createAssessment = async (...given) =>
	(await import('./new-assessment')).createAssessment(...given);

/** See `./new-assessment`. */
export const openSample: typeof newAssessment.openSample = async (...given) =>
	(await import('./new-assessment')).openSample(...given);

/** See `./accept-invitation`. */
export const acceptInvitation: typeof acceptedInvitation.acceptInvitation = async (...given) =>
	(await import('./accept-invitation')).acceptInvitation(...given);

/** See `./pending-file`. */
export const openFile: typeof pendingFile.openFile = async (...given) =>
	(await import('./pending-file')).openFile(...given);

/** See `./room-files`. */
export const offerFile: typeof roomFiles.offerFile = async (...given) =>
	(await import('./room-files')).offerFile(...given);

/** See `./room-files`. */
export const saveBackup: typeof roomFiles.saveBackup = async (...given) =>
	(await import('./room-files')).saveBackup(...given);
